package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.SyncReport.Absent;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.Listing;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.Standing;
import dev.briefs.index.document.Standings;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The briefs that no listed file has but that stay, as the index holds them: those of folders that
 * cannot be read at the moment, and those that a program has put there. None where the index cannot
 * be read either.
 *
 * @param absent the folders, each with how many of its briefs are kept
 * @param briefs the briefs
 */
record KeptBriefs(List<Absent> absent, List<Kept> briefs) {
  private record Kept(Brief brief, SourceFile source, Standing standing) {}

  /**
   * Reads them.
   *
   * @param folders those that the new index is made of
   */
  static KeptBriefs of(IndexStore index, Listing listing, List<Path> folders) throws IOException {
    try {
      if (index.current().isEmpty()) {
        return none(listing);
      }
      IndexSnapshot before = IndexSnapshot.open(index);
      try {
        return of(before, listing, folders);
      } finally {
        before.reader().close();
      }
    } catch (IOException | RuntimeException unreadable) {
      return none(listing);
    }
  }

  private static KeptBriefs none(Listing listing) {
    List<Absent> absent = listing.absent().stream().map(path -> new Absent(path, 0)).toList();
    return new KeptBriefs(absent, List.of());
  }

  private static KeptBriefs of(IndexSnapshot before, Listing listing, List<Path> folders)
      throws IOException {
    Map<Path, Integer> counts = new TreeMap<>();
    listing.absent().forEach(path -> counts.put(path, 0));
    List<Kept> kept = new ArrayList<>();
    Map<String, SourceFile> indexed =
        listing.absent().isEmpty()
            ? IndexedFiles.ofPrograms(before.reader())
            : IndexedFiles.byId(before.reader());
    Set<String> taken =
        indexed.isEmpty()
            ? Set.of()
            : listing.files().stream().map(BriefFile::id).collect(Collectors.toUnmodifiableSet());
    for (Map.Entry<String, SourceFile> known : new TreeMap<>(indexed).entrySet()) {
      String id = known.getKey();
      SourceFile source = known.getValue();
      if (taken.contains(id)) {
        continue;
      }
      if (source.folder() < 0) {
        kept.add(new Kept(brief(before, id), source, Standing.PUBLISHED));
        continue;
      }
      Path folder = before.settings().folders().get(source.folder());
      if (counts.containsKey(folder)) {
        counts.merge(folder, 1, Integer::sum);
        kept.add(
            new Kept(brief(before, id), source.in(folders.indexOf(folder)), standing(before, id)));
      }
    }
    List<Absent> absent =
        counts.entrySet().stream()
            .map(folder -> new Absent(folder.getKey(), folder.getValue()))
            .toList();
    return new KeptBriefs(absent, kept);
  }

  private static Brief brief(IndexSnapshot before, String id) throws IOException {
    return StoredBriefs.read(before.searcher(), StoredBriefs.find(before.searcher(), id));
  }

  private static Standing standing(IndexSnapshot before, String id) throws IOException {
    for (Standing standing : List.of(Standing.DRAFT, Standing.PAGE)) {
      BooleanQuery both =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Fields.ID, id)), BooleanClause.Occur.FILTER)
              .add(Standings.query(standing), BooleanClause.Occur.FILTER)
              .build();
      if (before.searcher().count(both) > 0) {
        return standing;
      }
    }
    return Standing.PUBLISHED;
  }

  /** How many there are. */
  int size() {
    return briefs.size();
  }

  /** Adds them to a new index. */
  void addTo(BriefWriter writer) throws IOException {
    for (Kept kept : briefs) {
      writer.add(kept.brief(), kept.source(), kept.standing());
    }
  }
}
