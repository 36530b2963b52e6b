package dev.briefs.cli.search;

import dev.briefs.Hit;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Briefs as results. */
final class BriefHits implements ResultKind<Hit> {
  private static final String INDENT = "    ";

  private final boolean explain;

  /** Briefs without what made their scores. */
  BriefHits() {
    this(false);
  }

  /** Briefs, with what made their scores or without. */
  BriefHits(boolean explain) {
    this.explain = explain;
  }

  @Override
  public String plural() {
    return "briefs";
  }

  @Override
  public ResultFields<Hit> fields() {
    return HitFields.BRIEFS;
  }

  @Override
  public String id(Hit hit) {
    return hit.id();
  }

  @Override
  public Optional<Path> path(Hit hit) {
    return hit.path();
  }

  @Override
  public float score(Hit hit) {
    return hit.score();
  }

  @Override
  public void write(Hit hit, TextPage page) throws IOException {
    page.title("", INDENT, title(hit), hit.link().address());
    page.words(INDENT, INDENT, BriefName.line(hit.date(), hit.issue(), hit.link(), hit.id()));
    if (!hit.snippet().text().isEmpty()) {
      page.marked(INDENT, INDENT, hit.snippet());
    }
    if (explain) {
      page.line(INDENT, INDENT, explanation(hit));
    }
  }

  private static String explanation(Hit hit) {
    return String.format(
        Locale.ROOT,
        "score %.2f: %.2f by its words, %.2f by how close it is to the best hits",
        hit.score(),
        hit.score() - hit.related(),
        hit.related());
  }

  @Override
  public String markdown(Hit hit) {
    return BriefArchive.listItem(title(hit), hit.id());
  }

  private static String title(Hit hit) {
    return BriefName.title(hit.title(), hit.id());
  }
}
