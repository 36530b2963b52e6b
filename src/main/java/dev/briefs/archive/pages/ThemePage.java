package dev.briefs.archive.pages;

import dev.briefs.Row;
import dev.briefs.archive.pages.StrongSignals.Signal;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of a theme: its briefs, its strongest signals and its related themes. */
final class ThemePage {
  private static final int MOST_RELATED = 10;

  private final ArchiveSnapshot view;
  private final Theme theme;
  private final List<Theme> themes;
  private final ThemeFileNames files;

  /**
   * The page of a theme.
   *
   * @param themes those that have a page, those with most briefs first
   */
  ThemePage(ArchiveSnapshot view, Theme theme, List<Theme> themes, ThemeFileNames files) {
    this.view = view;
    this.theme = theme;
    this.themes = themes;
    this.files = files;
  }

  /** Writes it. */
  void writeTo(MarkdownPage page) throws IOException {
    page.title(theme.name());
    page.paragraph(
        MarkdownPage.count(theme.briefs()) + ". [Archive](../index.md), [themes](../themes.md)");
    if (!theme.variants().isEmpty()) {
      List<String> variants = theme.variants().stream().map(MarkdownPage::bold).toList();
      page.paragraph("Also written " + String.join(", ", variants) + ".");
    }
    page.heading("Briefs").briefs(theme.briefs());
    writeSignals(StrongSignals.of(view, theme.briefs()), page);
    writeRelated(page);
  }

  private static void writeSignals(List<Signal> signals, MarkdownPage page) {
    if (!signals.isEmpty()) {
      boolean rated = signals.getFirst().relevancy() >= 0;
      page.heading("Signals");
      page.row(columns(rated, "Signal", "Change", "Brief", "Relevancy"));
      page.row(columns(rated, "---", "---", "---", "---:"));
      for (Signal signal : signals) {
        Row row = signal.row();
        String change = row.change().isEmpty() ? row.description() : row.change();
        String relevancy = signal.relevancy() < 0 ? "" : Integer.toString(signal.relevancy());
        String name = MarkdownPage.plain(row.name());
        page.row(
            columns(rated, name, MarkdownPage.plain(change), page.link(signal.brief()), relevancy));
      }
    }
  }

  private static List<String> columns(
      boolean rated, String name, String change, String brief, String relevancy) {
    return rated ? List.of(name, change, brief, relevancy) : List.of(name, change, brief);
  }

  private record Related(Theme theme, int shared) {}

  private void writeRelated(MarkdownPage page) {
    List<Related> related = related();
    if (!related.isEmpty()) {
      page.heading("Related themes");
      for (Related other : related) {
        page.item(files.link(other.theme(), "") + " (" + other.shared() + " shared)");
      }
    }
  }

  private List<Related> related() {
    Map<String, Integer> shared = shared();
    return themes.stream()
        .map(other -> new Related(other, shared.getOrDefault(other.key(), 0)))
        .filter(other -> other.shared() > 0)
        .sorted(Comparator.comparingInt(Related::shared).reversed())
        .limit(MOST_RELATED)
        .toList();
  }

  /** How many briefs each other theme has in common with this one. */
  private Map<String, Integer> shared() {
    Map<String, Integer> shared = new HashMap<>();
    for (PageBrief brief : theme.briefs()) {
      brief.themes().forEach(key -> shared.merge(key, 1, Integer::sum));
    }
    shared.remove(theme.key());
    return shared;
  }
}
