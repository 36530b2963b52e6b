package dev.briefs.archive.pages;

import dev.briefs.Brief;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The briefs of an archive and their themes, as its pages list them.
 *
 * @param briefs newest first
 * @param themes those with most briefs first, then by name
 */
record Catalog(List<PageBrief> briefs, List<Theme> themes) {
  /** Reads the briefs of a view. */
  static Catalog of(ArchiveSnapshot view) throws IOException {
    List<Path> folders = view.snapshot().settings().folders();
    ThemeFolding folding = new ThemeFolding(view);
    List<PageBrief> briefs = new ArrayList<>();
    for (Map.Entry<String, SourceFile> known : files(view).entrySet()) {
      SourceFile source = known.getValue();
      Path file = folders.get(source.folder()).resolve(source.path());
      briefs.add(entry(view.brief(known.getKey()), file, folding));
    }
    briefs.sort(PageBrief.NEWEST_FIRST);
    return new Catalog(briefs, folding.themes(briefs));
  }

  private static Map<String, SourceFile> files(ArchiveSnapshot view) throws IOException {
    return new TreeMap<>(IndexedFiles.byId(view.snapshot().reader()));
  }

  private static PageBrief entry(Brief brief, Path file, ThemeFolding folding) {
    return new PageBrief(
        brief.id(),
        brief.title(),
        brief.date(),
        brief.issue().name(),
        brief.link().host(),
        folding.keys(brief.themes()),
        file);
  }
}
