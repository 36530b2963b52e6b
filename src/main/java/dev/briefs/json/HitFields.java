package dev.briefs.json;

import dev.briefs.Hit;
import dev.briefs.Row;
import dev.briefs.RowHit;
import java.time.LocalDate;
import java.util.List;

/** The fields of search results. */
public final class HitFields {
  /** The name of the field that costs most to compute. */
  public static final String SNIPPET = "snippet";

  private static final String DOT = " · ";

  /** What of a score comes from how close a brief is to the best ones. */
  public static final String RELATED = "related";

  /** Fields of briefs. */
  public static final ResultFields<Hit> BRIEFS =
      ResultFields.allBut(
          RELATED,
          List.of(
              Column.text("id", Hit::id),
              Column.text("title", Hit::title),
              Column.text("issue", Hit::issue),
              Column.text("date", hit -> hit.date().map(LocalDate::toString).orElse("")),
              Column.text("url", hit -> hit.link().address()),
              Column.text("path", hit -> Json.text(hit.path())),
              new Column<>(
                  "score",
                  hit -> Float.toString(hit.score()),
                  (json, hit) -> json.writeNumber(hit.score())),
              new Column<>(
                  RELATED,
                  hit -> Float.toString(hit.related()),
                  (json, hit) -> json.writeNumber(hit.related())),
              Column.text(SNIPPET, hit -> hit.snippet().text())));

  /** Fields of rows of tables. */
  public static final ResultFields<RowHit> ROWS =
      new ResultFields<>(
          List.of(
              Column.text("id", RowHit::id),
              Column.text("title", RowHit::title),
              Column.text("issue", RowHit::issue),
              Column.text("date", hit -> hit.date().map(LocalDate::toString).orElse("")),
              Column.text("url", hit -> hit.link().address()),
              Column.text("path", hit -> Json.text(hit.path())),
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
                  (json, hit) -> json.writeNumber(hit.score()))),
          List.of("id", "title", "issue", "date", "url", "path", "table", "line", "cells", "score"),
          List.of(
              "id",
              "title",
              "issue",
              "date",
              "url",
              "path",
              "table",
              "line",
              Row.NAME,
              Row.DESCRIPTION,
              Row.CHANGE,
              Row.HORIZON,
              Row.DRIVER,
              Row.RELEVANCY,
              "score"));

  private HitFields() {}
}
