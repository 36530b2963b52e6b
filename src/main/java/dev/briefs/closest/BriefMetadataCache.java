package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a closest list says of each brief, read once from the index; thread-safe. */
final class BriefMetadataCache {
  /**
   * What a closest list says of a brief.
   *
   * @param id its id
   * @param title its title
   * @param issue the name of its issue, or empty
   * @param date its date
   * @param path its file
   * @param length how many characters its text has
   */
  record Label(
      String id,
      String title,
      String issue,
      Optional<LocalDate> date,
      Optional<Path> path,
      int length) {}

  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final AtomicReferenceArray<Label> labels;

  BriefMetadataCache(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.labels = new AtomicReferenceArray<>(graph.size());
  }

  Label of(int brief) throws IOException {
    Label known = labels.get(brief);
    if (known != null) {
      return known;
    }
    Brief read = snapshot.brief(StoredBriefs.find(snapshot.searcher(), graph.id(brief)));
    Label label =
        new Label(
            read.id(), read.title(), read.issue().name(), read.date(), read.path(), read.length());
    labels.set(brief, label);
    return label;
  }
}
