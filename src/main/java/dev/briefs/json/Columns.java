package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields of results to write, in order.
 *
 * @param list each once
 */
public record Columns<H>(List<Column<H>> list) {
  /**
   * The fields of these names among those there are, each once.
   *
   * @throws IllegalArgumentException when there is no field of a name
   */
  public static <H> Columns<H> of(List<Column<H>> known, List<String> names) {
    List<Column<H>> chosen = new ArrayList<>();
    for (String name : names) {
      Column<H> column = named(known, name);
      if (!chosen.contains(column)) {
        chosen.add(column);
      }
    }
    return new Columns<>(List.copyOf(chosen));
  }

  private static <H> Column<H> named(List<Column<H>> known, String name) {
    for (Column<H> column : known) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    String names = known.stream().map(Column::name).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("expected fields among " + names + ", got '" + name + "'");
  }

  /** Their names. */
  public List<String> names() {
    return list.stream().map(Column::name).toList();
  }

  /** Their values of a hit, for a table. */
  public List<String> values(H hit) {
    return list.stream().map(column -> column.text().apply(hit)).toList();
  }

  /** Writes their values of a hit as an object. */
  public void write(JsonGenerator json, H hit) throws IOException {
    json.writeStartObject();
    for (Column<H> column : list) {
      json.writeFieldName(column.name());
      column.json().write(json, hit);
    }
    json.writeEndObject();
  }
}
