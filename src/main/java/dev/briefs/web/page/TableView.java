package dev.briefs.web.page;

import dev.briefs.Row;
import dev.briefs.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of a brief.
 *
 * @param name its heading
 * @param columns the names of its columns
 * @param rows the texts of its cells
 */
public record TableView(String name, List<String> columns, List<List<String>> rows) {
  private static final Map<String, String> NAMES =
      Map.of(
          Row.NAME, "Name",
          Row.DESCRIPTION, "Description",
          Row.CHANGE, "Change",
          Row.HORIZON, "10-year horizon",
          Row.DRIVER, "Driving force",
          Row.RELEVANCY, "Relevancy");

  /** Copies the lists. */
  public TableView {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static TableView of(Table table) {
    Set<String> columns = new LinkedHashSet<>();
    table.rows().forEach(row -> columns.addAll(row.cells().keySet()));
    List<List<String>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(columns.stream().map(column -> row.cells().getOrDefault(column, "")).toList());
    }
    return new TableView(
        capitalized(table.name()), columns.stream().map(TableView::heading).toList(), rows);
  }

  /** A column as people call it. */
  static String heading(String column) {
    return NAMES.getOrDefault(column, capitalized(column));
  }

  /** A text with a capital letter. */
  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
