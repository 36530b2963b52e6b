package dev.briefs.cli.search;

import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.Snippet;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of tables as results, each with its brief. */
final class RowHits implements ResultKind<RowHit> {
  private static final String INDENT = "    ";
  private static final String DOT = " · ";

  @Override
  public String plural() {
    return "rows";
  }

  @Override
  public ResultFields<RowHit> fields() {
    return HitFields.ROWS;
  }

  @Override
  public String id(RowHit hit) {
    return hit.id();
  }

  @Override
  public Optional<Path> path(RowHit hit) {
    return hit.path();
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
    page.words(INDENT, INDENT, hit.table() + "  " + origin);
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
