package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;

/**
 * Which briefs say something else than before; those whose written list alone has changed do not,
 * and similarity need not be measured anew for them. Thread-safe.
 */
final class ContentDiff {
  private final IndexSearcher before;
  private final Set<String> reworded = ConcurrentHashMap.newKeySet();

  /** Compares with an index as it was. */
  ContentDiff(IndexSnapshot before) {
    this.before = before.searcher();
  }

  /** Takes note of a brief where it is new or other than before. */
  void compare(Brief brief) throws IOException {
    int known = StoredBriefs.find(before, brief.id());
    if (known < 0 || !text(StoredBriefs.read(before, known)).equals(text(brief))) {
      reworded.add(brief.id());
    }
  }

  /** The ids of all that were noted, and those of briefs that are gone. */
  Set<String> ids(Collection<String> removed, Collection<String> lost) {
    Set<String> ids = new HashSet<>(reworded);
    ids.addAll(removed);
    ids.addAll(lost);
    return ids;
  }

  private static Brief text(Brief brief) {
    return brief.toBuilder().closest(List.of()).warnings(List.of()).build();
  }
}
