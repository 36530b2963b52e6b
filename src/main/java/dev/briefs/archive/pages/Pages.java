package dev.briefs.archive.pages;

import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.ProgressListener;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the pages of an archive: four about all of it, and one for each theme. */
public final class Pages {
  private static final String THEMES = "themes/";

  private final ArchiveSnapshot view;
  private final Catalog catalog;
  private final List<Theme> themes;
  private final ThemeFileNames files;
  private final SortedMap<String, Writing> pages = new TreeMap<>();

  private Pages(ArchiveSnapshot view, Catalog catalog, PagesRequest request) {
    this.view = view;
    this.catalog = catalog;
    this.themes =
        catalog.themes().stream().filter(theme -> theme.count() >= request.least()).toList();
    this.files = new ThemeFileNames(themes);
    plan();
  }

  @FunctionalInterface
  private interface Writing {
    void to(MarkdownPage page) throws IOException;
  }

  /** Brings a folder up to date with a view. */
  public static PagesReport write(
      ArchiveSnapshot view, Path out, PagesRequest request, ProgressListener progress)
      throws IOException {
    return new Pages(view, Catalog.of(view), request).write(out, progress);
  }

  private void plan() {
    OverviewPages overview = new OverviewPages(catalog, files);
    pages.put("index.md", overview::writeIndex);
    pages.put("themes.md", overview::writeThemes);
    pages.put("issues.md", overview::writeIssues);
    pages.put("hosts.md", overview::writeHosts);
    for (Theme theme : themes) {
      pages.put(THEMES + files.file(theme), new ThemePage(view, theme, themes, files)::writeTo);
    }
  }

  private PagesReport write(Path out, ProgressListener progress) throws IOException {
    long start = System.nanoTime();
    PagesFolder folder = PagesFolder.open(out, pages.keySet());
    int done = 0;
    for (var planned : pages.entrySet()) {
      boolean ofTheme = planned.getKey().startsWith(THEMES);
      MarkdownPage page = new MarkdownPage(ofTheme ? folder.path().resolve(THEMES) : folder.path());
      planned.getValue().to(page);
      folder.write(planned.getKey(), page.toString().getBytes(StandardCharsets.UTF_8));
      progress.progress("writing pages", ++done, pages.size());
    }
    folder.end();
    int unchanged = pages.size() - folder.written().size();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new PagesReport(folder.written(), unchanged, folder.removed(), seconds);
  }
}
