package dev.briefs.markdown.table;

import dev.briefs.Row;
import dev.briefs.Rule;
import dev.briefs.Table;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Lines;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tables of a part. */
public final class TableReader {
  private final Lines lines;
  private final InlineText inline;
  private final Warnings warnings;

  TableReader(Outline outline, Warnings warnings) {
    this.lines = outline.lines();
    this.inline = outline.inline();
    this.warnings = warnings;
  }

  /** The tables of a part, each under the name given. */
  public static List<Table> read(
      Outline outline, String name, HeadingSection part, Warnings warnings) {
    List<Table> tables = new ArrayList<>();
    int line = part.body();
    while (line < part.end()) {
      int end = line;
      while (end < part.end() && outline.kind(end) == LineKind.TABLE) {
        end++;
      }
      int html = line;
      while (html < part.end() && outline.kind(html) == LineKind.HTML_TABLE) {
        html++;
      }
      if (end > line) {
        tables.add(new TableReader(outline, warnings).table(name, line, end));
      } else if (html > line) {
        tables.add(new TableReader(outline, warnings).html(name, line, html));
      }
      line = Math.max(end, html) + (end == line && html == line ? 1 : 0);
    }
    return tables;
  }

  private Table table(String name, int from, int end) {
    List<String> header = header(from);
    List<String> columns = Columns.of(name, header);
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int line = from + 2; line < end; line++) {
      if (line - from - 2 == Limits.TABLE_ROWS) {
        warnings.add(
            line, Rule.OVER_LIMIT, "more than " + Limits.TABLE_ROWS + " rows, the rest left out");
        break;
      }
      add(rows, seen, line, columns);
    }
    return new Table(name, header, rows);
  }

  /** A table in HTML; a table whose first row is no header is headed by it all the same. */
  private Table html(String name, int from, int end) {
    String html = lines.text().substring(lines.start(from), lines.start(end));
    List<HtmlTable.Cells> all = HtmlTable.rows(html, inline);
    if (all.isEmpty()) {
      return new Table(name, List.of(), List.of());
    }
    List<String> header = all.getFirst().cells();
    List<String> columns = Columns.of(name, header);
    List<Row> rows = new ArrayList<>();
    int line = from;
    for (HtmlTable.Cells row : all.subList(1, all.size())) {
      line = lines.lineAt(lines.start(from) + row.offset(), line);
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
        put(named, columns.get(i), row.cells().get(i), line);
      }
      if (!named.isEmpty()) {
        rows.add(new Row(line + 1, named));
      }
    }
    return new Table(name, header, rows);
  }

  private List<String> header(int line) {
    List<String> header =
        TableRow.split(lines.content(line), TableRow.split(lines.content(line + 1), 0).size());
    if (header.size() <= Limits.TABLE_COLUMNS) {
      return header.stream().map(cell -> inline.text(cell).strip()).toList();
    }
    warnings.add(
        line, Rule.OVER_LIMIT, "more than " + Limits.TABLE_COLUMNS + " columns, the rest left out");
    return header.subList(0, Limits.TABLE_COLUMNS);
  }

  private void add(List<Row> rows, Set<String> seen, int line, List<String> columns) {
    String text = lines.content(line);
    if (!TableRow.isBlank(text) && !seen.add(text)) {
      warnings.add(line, Rule.REPEATED_ROW, "repeated row", text);
      return;
    }
    Map<String, String> cells = TableRow.isBlank(text) ? Map.of() : cells(text, line, columns);
    if (cells.isEmpty()) {
      warnings.add(line, Rule.EMPTY_ROW, "blank row");
    } else {
      rows.add(new Row(line + 1, cells));
    }
  }

  private Map<String, String> cells(String text, int line, List<String> columns) {
    List<String> cells = TableRow.split(text, columns.size());
    if (cells.size() != columns.size()) {
      warnings.add(
          line,
          Rule.BROKEN_TABLE,
          "row of " + cells.size() + " cells in a table of " + columns.size());
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      String cell = i + 1 == columns.size() ? last(cells, i) : cells.get(i);
      put(named, columns.get(i), inline.text(cell).strip(), line);
    }
    return named;
  }

  /** The last cell together with those that have no column. */
  private static String last(List<String> cells, int from) {
    int end = Math.min(cells.size(), from + Limits.TABLE_COLUMNS);
    return end == from + 1 ? cells.get(from) : String.join(" | ", cells.subList(from, end));
  }

  private void put(Map<String, String> named, String column, String cell, int line) {
    if (cell.isEmpty()) {
      return;
    }
    named.put(column, cell);
    if (hasOpenQuote(cell)) {
      warnings.add(line, Rule.CUT_CELL, "open quote in a cell", cell);
    }
  }

  private static boolean hasOpenQuote(String cell) {
    int opened = -1;
    for (int i = cell.indexOf('"'); i >= 0; i = cell.indexOf('"', i + 1)) {
      boolean opens = i == 0 || cell.charAt(i - 1) == ' ' || cell.charAt(i - 1) == '(';
      opened = opened >= 0 ? -1 : opens ? i : -1;
    }
    return opened >= 0;
  }
}
