package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.BriefException;
import dev.briefs.SyncReport.Absent;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.Listing;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The briefs of folders that cannot be read at the moment, as the index holds them; none where the
 * index cannot be read either.
 *
 * @param absent the folders, each with how many of its briefs are kept
 * @param briefs the briefs
 */
record KeptBriefs(List<Absent> absent, List<Kept> briefs) {
  private record Kept(Brief brief, SourceFile source) {}

  /**
   * Reads them.
   *
   * @param folders those that the new index is made of
   */
  static KeptBriefs of(IndexFolder index, Listing listing, List<Path> folders) throws IOException {
    if (listing.absent().isEmpty()) {
      return new KeptBriefs(List.of(), List.of());
    }
    try {
      IndexSnapshot before = IndexSnapshot.open(index);
      try {
        return of(before, listing, folders);
      } finally {
        before.reader().close();
      }
    } catch (BriefException noIndex) {
      List<Absent> absent = listing.absent().stream().map(path -> new Absent(path, 0)).toList();
      return new KeptBriefs(absent, List.of());
    }
  }

  private static KeptBriefs of(IndexSnapshot before, Listing listing, List<Path> folders)
      throws IOException {
    Set<String> taken =
        listing.files().stream().map(BriefFile::id).collect(Collectors.toUnmodifiableSet());
    Map<Path, Integer> counts = new TreeMap<>();
    listing.absent().forEach(path -> counts.put(path, 0));
    List<Kept> kept = new ArrayList<>();
    for (Map.Entry<String, SourceFile> known :
        new TreeMap<>(IndexedFiles.byId(before.reader())).entrySet()) {
      String id = known.getKey();
      SourceFile source = known.getValue();
      Path folder = before.settings().folders().get(source.folder());
      if (counts.containsKey(folder) && !taken.contains(id)) {
        counts.merge(folder, 1, Integer::sum);
        int document = StoredBriefs.find(before.searcher(), id);
        Brief brief = StoredBriefs.read(before.searcher(), document);
        kept.add(new Kept(brief, source.in(folders.indexOf(folder))));
      }
    }
    List<Absent> absent =
        counts.entrySet().stream()
            .map(folder -> new Absent(folder.getKey(), folder.getValue()))
            .toList();
    return new KeptBriefs(absent, kept);
  }

  /** How many there are. */
  int size() {
    return briefs.size();
  }

  /** Adds them to a new index. */
  void addTo(BriefWriter writer) throws IOException {
    for (Kept kept : briefs) {
      writer.add(kept.brief(), kept.source());
    }
  }
}
