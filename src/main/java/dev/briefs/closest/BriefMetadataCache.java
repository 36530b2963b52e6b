package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.index.document.StoredBriefs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.search.IndexSearcher;

/** What a closest list says of each brief, read once from the index; thread-safe. */
final class BriefMetadataCache {
  /**
   * What a closest list says of a brief.
   *
   * @param id its id
   * @param title its title
   * @param issue the name of its issue, or empty
   * @param date its date
   * @param length how many characters its text has
   */
  record Label(String id, String title, String issue, Optional<LocalDate> date, int length) {}

  private final IndexSearcher searcher;
  private final NeighbourGraph graph;
  private final AtomicReferenceArray<Label> labels;

  BriefMetadataCache(IndexSearcher searcher, NeighbourGraph graph) {
    this.searcher = searcher;
    this.graph = graph;
    this.labels = new AtomicReferenceArray<>(graph.size());
  }

  Label of(int brief) throws IOException {
    Label known = labels.get(brief);
    if (known != null) {
      return known;
    }
    Brief read = StoredBriefs.read(searcher, StoredBriefs.find(searcher, graph.id(brief)));
    Label label =
        new Label(read.id(), read.title(), read.issue().name(), read.date(), read.length());
    labels.set(brief, label);
    return label;
  }
}
