package dev.briefs.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one kind of result.
 *
 * @param columns all fields that exist
 * @param objectNames the fields of a JSON object unless others are asked for
 * @param tableNames the fields of a table unless others are asked for
 */
public record ResultFields<H>(
    List<Column<H>> columns, List<String> objectNames, List<String> tableNames) {
  /** Fields that are all written, in objects and in tables. */
  static <H> ResultFields<H> all(List<Column<H>> columns) {
    List<String> names = new Columns<>(columns).names();
    return new ResultFields<>(columns, names, names);
  }

  /** Fields of which one is only written when it is named. */
  static <H> ResultFields<H> allBut(String name, List<Column<H>> columns) {
    List<String> names =
        new Columns<>(columns).names().stream().filter(each -> !each.equals(name)).toList();
    return new ResultFields<>(columns, names, names);
  }

  /** The usual fields of a JSON object. */
  public Columns<H> ofObjects() {
    return Columns.of(columns, objectNames);
  }

  /** The usual fields of a JSON object, and another. */
  public Columns<H> with(String name) {
    List<String> names = new ArrayList<>(objectNames);
    names.add(name);
    return Columns.of(columns, names);
  }

  /** The usual fields of a table. */
  public Columns<H> ofTables() {
    return Columns.of(columns, tableNames);
  }

  /**
   * The fields of these names, each once.
   *
   * @throws IllegalArgumentException when there is no field of a name
   */
  public Columns<H> named(List<String> names) {
    return Columns.of(columns, names);
  }
}
