package dev.briefs.archive;

import dev.briefs.ArchiveStatistics;
import dev.briefs.Brief;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.UnreadableIndexException;
import dev.briefs.ValueCount;
import dev.briefs.closest.Closest;
import dev.briefs.closest.GraphCheck;
import dev.briefs.closest.NeighbourGraph;
import dev.briefs.index.Briefs;
import dev.briefs.index.DateSpan;
import dev.briefs.index.IdLookup;
import dev.briefs.index.IndexFolder;
import dev.briefs.index.IndexSettings;
import dev.briefs.index.IndexSnapshot;
import dev.briefs.index.IndexedFiles;
import dev.briefs.index.SourceFile;
import dev.briefs.markdown.BriefParser;
import dev.briefs.search.Facets;
import dev.briefs.search.Search;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;

/**
 * One state of an archive's index, which later writing does not change; thread-safe. It is counted
 * who uses it, and it lets go of its files when nobody does.
 */
final class View implements Closeable {
  private static final int ATTEMPTS = 3;

  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final Closest closest;
  private final Search search;

  private View(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.closest = new Closest(snapshot, graph);
    this.search = new Search(snapshot);
  }

  /**
   * Opens the latest state.
   *
   * @throws UnreadableIndexException when there is no index that can be read
   * @throws IOException also when its graph is damaged
   */
  static View open(IndexFolder folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      IndexSnapshot snapshot = IndexSnapshot.open(folder);
      try {
        return of(snapshot);
      } catch (IOException | RuntimeException | VirtualMachineError | AssertionError failure) {
        boolean replaced = closeReplaced(snapshot, folder);
        if (!replaced || attempt == ATTEMPTS) {
          throw failure;
        }
      }
    }
  }

  private static View of(IndexSnapshot snapshot) throws IOException {
    NeighbourGraph graph = NeighbourGraph.open(snapshot.directory(), snapshot.settings().graph());
    snapshot.reader().getReaderCacheHelper().addClosedListener(key -> graph.close());
    return new View(snapshot, graph);
  }

  /** Lets go of a snapshot; whether a writer has gone past it, and may have removed its graph. */
  private static boolean closeReplaced(IndexSnapshot snapshot, IndexFolder folder)
      throws IOException {
    try (DirectoryReader reader = snapshot.reader()) {
      boolean switched = !folder.current().map(Path::getFileName).equals(snapshot.generation());
      return switched || !reader.isCurrent();
    }
  }

  /**
   * Checks that graph and documents belong together.
   *
   * @throws UnreadableIndexException when they do not
   */
  void check(IndexFolder folder) throws IOException {
    if (!GraphCheck.belongs(graph, snapshot)) {
      throw folder.damaged(
          snapshot.settings().graph() + " and the documents do not belong together");
    }
  }

  /** Adds a user. */
  void use() {
    snapshot.reader().incRef();
  }

  /** Takes a user away; the one who opened the view is one. */
  @Override
  public void close() throws IOException {
    snapshot.reader().decRef();
  }

  IndexSnapshot snapshot() {
    return snapshot;
  }

  NeighbourGraph graph() throws IOException {
    graph.check();
    return graph;
  }

  Closest closest() throws IOException {
    graph.check();
    return closest;
  }

  Search search() {
    return search;
  }

  IdLookup ids() {
    return new IdLookup(snapshot.searcher());
  }

  /** The state in which the file of a brief was read; empty when the index does not hold the id. */
  Optional<SourceFile> source(String id) throws IOException {
    int document = Briefs.find(snapshot.searcher(), id);
    return document < 0
        ? Optional.empty()
        : Optional.of(IndexedFiles.of(snapshot.reader(), document));
  }

  /** A parser of files as the index was made of. */
  BriefParser parser() {
    return new BriefParser(snapshot.settings().heading());
  }

  Brief brief(String id) throws IOException {
    return Briefs.read(snapshot.searcher(), Briefs.find(snapshot.searcher(), id));
  }

  List<ValueCount> terms(Facet field, int limit) throws IOException {
    return Facets.count(snapshot, field, limit);
  }

  ArchiveStatistics statistics(IndexFolder folder) throws IOException {
    IndexSettings settings = snapshot.settings();
    DateSpan dates = DateSpan.of(snapshot.reader());
    return new ArchiveStatistics(
        graph.size(),
        terms(Facet.THEME, Integer.MAX_VALUE).size(),
        terms(Facet.KEYWORD, Integer.MAX_VALUE).size(),
        terms(Facet.ISSUE, Integer.MAX_VALUE).size(),
        terms(Facet.HOST, Integer.MAX_VALUE).size(),
        closest.stories().size(),
        dates.first(),
        dates.last(),
        settings.folders(),
        folder.path(),
        settings.language().label(),
        settings.format(),
        folder.size());
  }
}
