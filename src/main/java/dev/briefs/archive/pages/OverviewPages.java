package dev.briefs.archive.pages;

import dev.briefs.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages about the archive as a whole: its start, its themes, its issues and its hosts. */
final class OverviewPages {
  private static final int LATEST = 10;

  private static final String CONTENTS =
      "By [theme](themes.md), by [issue](issues.md), by [host](hosts.md).";

  private static final Comparator<String> NEWEST_ISSUE_FIRST =
      Comparator.<String, LocalDate>comparing(
              name -> new Issue(name, "").date().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(Comparator.reverseOrder());

  private final Catalog catalog;
  private final ThemeFileNames files;

  OverviewPages(Catalog catalog, ThemeFileNames files) {
    this.catalog = catalog;
    this.files = files;
  }

  /** Writes the start: the latest briefs, and the themes that have a page, most frequent first. */
  void writeIndex(MarkdownPage page) {
    page.title("Archive");
    page.paragraph(MarkdownPage.count(catalog.briefs()) + ". " + CONTENTS);
    if (!catalog.briefs().isEmpty()) {
      page.heading("Latest briefs");
      page.briefs(catalog.briefs().stream().limit(LATEST).toList());
    }
    List<Theme> paged = catalog.themes().stream().filter(files::has).toList();
    if (!paged.isEmpty()) {
      page.heading("Themes");
      paged.forEach(theme -> page.item(linked(theme)));
    }
  }

  /** Writes the list of all themes from A to Z; those without a page name their briefs. */
  void writeThemes(MarkdownPage page) {
    start(page, "Themes");
    List<Theme> themes = new ArrayList<>(catalog.themes());
    themes.sort(
        Comparator.comparing((Theme theme) -> ThemeFileNames.plain(theme.name()))
            .thenComparing(Theme::name));
    for (Theme theme : themes) {
      page.item(files.has(theme) ? linked(theme) : unlinked(theme, page));
    }
  }

  /** Writes the briefs of each issue, the latest issue first, those without one last. */
  void writeIssues(MarkdownPage page) {
    start(page, "Issues");
    Map<String, List<PageBrief>> issues = grouped(PageBrief::issue);
    List<PageBrief> others = issues.getOrDefault("", List.of());
    issues.remove("");
    issues.keySet().stream()
        .sorted(NEWEST_ISSUE_FIRST)
        .forEach(name -> page.heading(name).briefs(issues.getOrDefault(name, List.of())));
    if (!others.isEmpty()) {
      page.heading("Without an issue").briefs(others);
    }
  }

  /** Writes the briefs on articles of each host, hosts with most of them first. */
  void writeHosts(MarkdownPage page) {
    start(page, "Hosts");
    Map<String, List<PageBrief>> hosts = grouped(PageBrief::host);
    List<PageBrief> others = hosts.getOrDefault("", List.of());
    hosts.remove("");
    hosts.entrySet().stream()
        .sorted(Comparator.comparingInt(host -> -host.getValue().size()))
        .forEach(host -> page.heading(host.getKey()).datedBriefs(host.getValue()));
    if (!others.isEmpty()) {
      page.heading("Without a link").datedBriefs(others);
    }
  }

  private void start(MarkdownPage page, String title) {
    page.title(title);
    page.paragraph(MarkdownPage.count(catalog.briefs()) + ". [Archive](index.md)");
  }

  private String linked(Theme theme) {
    return files.link(theme, "themes/") + " (" + theme.count() + ")";
  }

  private static String unlinked(Theme theme, MarkdownPage page) {
    List<String> briefs = theme.briefs().stream().map(page::link).toList();
    return MarkdownPage.bold(theme.name()) + ": " + String.join(", ", briefs);
  }

  private Map<String, List<PageBrief>> grouped(Function<PageBrief, String> value) {
    Map<String, List<PageBrief>> groups = new TreeMap<>();
    for (PageBrief brief : catalog.briefs()) {
      groups.computeIfAbsent(value.apply(brief), none -> new ArrayList<>()).add(brief);
    }
    return groups;
  }
}
