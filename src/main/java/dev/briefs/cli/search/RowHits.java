package dev.briefs.cli.search;

import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.Snippet;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.json.Json;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of tables as results, each with its brief. */
final class RowHits implements ResultKind<RowHit> {
  private static final String INDENT = "    ";
  private static final String DOT = " · ";
  private static final List<Column<RowHit>> COLUMNS =
      List.of(
          Column.text("id", RowHit::id),
          Column.text("title", RowHit::title),
          Column.text("issue", RowHit::issue),
          Column.text("date", hit -> hit.date().map(LocalDate::toString).orElse("")),
          Column.text("url", hit -> hit.link().address()),
          Column.text("table", RowHit::table),
          new Column<>(
              "line",
              hit -> Integer.toString(hit.row().line()),
              (json, hit) -> json.writeNumber(hit.row().line())),
          Column.text(Row.NAME, hit -> hit.row().name()),
          Column.text(Row.DESCRIPTION, hit -> hit.row().description()),
          Column.text(Row.CHANGE, hit -> hit.row().change()),
          Column.text(Row.HORIZON, hit -> hit.row().horizon()),
          Column.text(Row.DRIVER, hit -> hit.row().driver()),
          Column.text(Row.RELEVANCY, hit -> hit.row().cells().getOrDefault(Row.RELEVANCY, "")),
          new Column<>(
              "cells",
              hit -> String.join(DOT, hit.row().cells().values()),
              (json, hit) -> Json.texts(json, hit.row().cells())),
          new Column<>(
              "score",
              hit -> Float.toString(hit.score()),
              (json, hit) -> json.writeNumber(hit.score())));

  @Override
  public String plural() {
    return "rows";
  }

  @Override
  public List<Column<RowHit>> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> jsonFields() {
    return List.of("id", "title", "issue", "date", "url", "table", "line", "cells", "score");
  }

  @Override
  public List<String> tableFields() {
    return new Columns<>(COLUMNS).names().stream().filter(name -> !name.equals("cells")).toList();
  }

  @Override
  public String id(RowHit hit) {
    return hit.id();
  }

  @Override
  public float score(RowHit hit) {
    return hit.score();
  }

  @Override
  public void write(RowHit hit, TextPage page) throws IOException {
    String heading = heading(hit);
    page.title("", INDENT, hit.row().cells().getOrDefault(heading, ""), "");
    for (Map.Entry<String, Snippet> cell : hit.cells().entrySet()) {
      if (!cell.getKey().equals(heading)) {
        page.marked(INDENT + Printable.line(cell.getKey()) + ": ", INDENT, cell.getValue());
      }
    }
    page.title(INDENT, INDENT, title(hit), hit.link().address());
    String origin = BriefName.line(hit.date(), hit.issue(), hit.link(), hit.id());
    page.line(INDENT, INDENT, hit.table() + "  " + origin);
  }

  @Override
  public String markdown(RowHit hit) {
    String cells = String.join(DOT, hit.row().cells().values());
    return BriefArchive.listItem(title(hit), hit.id()) + ": " + BriefArchive.markdown(cells);
  }

  private static String title(RowHit hit) {
    return BriefName.title(hit.title(), hit.id());
  }

  /** The column that names what the row is about. */
  private static String heading(RowHit hit) {
    Set<String> columns = hit.cells().keySet();
    return columns.contains(Row.NAME) ? Row.NAME : columns.stream().findFirst().orElse("");
  }
}
