package dev.briefs.archive;

import dev.briefs.UnreadableIndexException;
import dev.briefs.closest.Closest;
import dev.briefs.closest.NeighbourGraph;
import dev.briefs.index.IdLookup;
import dev.briefs.index.IndexFolder;
import dev.briefs.index.IndexSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One state of an archive's index, which later writing does not change; thread-safe. It is counted who
 * uses it, and it lets go of its files when nobody does.
 */
final class View implements Closeable {
  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final Closest closest;

  private View(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.closest = new Closest(snapshot, graph);
  }

  static View open(IndexFolder folder) {
    IndexSnapshot snapshot = IndexSnapshot.open(folder);
    try {
      NeighbourGraph graph =
          NeighbourGraph.open(snapshot.directory(), snapshot.settings().graph());
      snapshot.reader().getReaderCacheHelper().addClosedListener(key -> graph.close());
      return new View(snapshot, graph);
    } catch (IOException failure) {
      closeQuietly(snapshot);
      throw new UnreadableIndexException(
          folder.path(),
          "is damaged (neighbour graph: " + failure.getMessage() + "): " + IndexFolder.repair());
    }
  }

  private static void closeQuietly(IndexSnapshot snapshot) {
    try {
      snapshot.reader().close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
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

  NeighbourGraph graph() {
    return graph;
  }

  Closest closest() {
    return closest;
  }

  IdLookup ids() {
    return new IdLookup(snapshot.searcher());
  }
}
