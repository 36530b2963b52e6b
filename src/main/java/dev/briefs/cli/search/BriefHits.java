package dev.briefs.cli.search;

import dev.briefs.Hit;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Briefs as results. */
final class BriefHits implements ResultKind<Hit> {
  /** The name of the field that costs most to make. */
  static final String SNIPPET = "snippet";

  private static final String INDENT = "    ";
  private static final List<Column<Hit>> COLUMNS =
      List.of(
          Column.text("id", Hit::id),
          Column.text("title", Hit::title),
          Column.text("issue", Hit::issue),
          Column.text("date", hit -> hit.date().map(LocalDate::toString).orElse("")),
          Column.text("url", hit -> hit.link().address()),
          new Column<>(
              "score",
              hit -> Float.toString(hit.score()),
              (json, hit) -> json.writeNumber(hit.score())),
          Column.text(SNIPPET, hit -> hit.snippet().text()));

  @Override
  public String plural() {
    return "briefs";
  }

  @Override
  public List<Column<Hit>> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> jsonFields() {
    return new Columns<>(COLUMNS).names();
  }

  @Override
  public List<String> tableFields() {
    return jsonFields();
  }

  @Override
  public String id(Hit hit) {
    return hit.id();
  }

  @Override
  public float score(Hit hit) {
    return hit.score();
  }

  @Override
  public void write(Hit hit, TextPage page) throws IOException {
    page.title("", INDENT, title(hit), hit.link().address());
    page.line(INDENT, INDENT, BriefName.line(hit.date(), hit.issue(), hit.link(), hit.id()));
    if (!hit.snippet().text().isEmpty()) {
      page.marked(INDENT, INDENT, hit.snippet());
    }
  }

  @Override
  public String markdown(Hit hit) {
    return BriefArchive.listItem(title(hit), hit.id());
  }

  private static String title(Hit hit) {
    return BriefName.title(hit.title(), hit.id());
  }
}
