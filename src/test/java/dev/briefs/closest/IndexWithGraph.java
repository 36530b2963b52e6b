package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.ProgressListener;
import dev.briefs.closest.graph.GraphDraft;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.ProfileMatrix;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.IndexInMemory;
import dev.briefs.index.store.IndexSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** An index in memory with the neighbour graph of its present state. */
public final class IndexWithGraph implements Closeable {
  private static final int THREADS = 2;

  private final IndexInMemory index;
  private IndexSnapshot snapshot;
  private NeighbourGraph graph;
  private int number;

  public IndexWithGraph(List<Brief> briefs) throws IOException {
    index = new IndexInMemory(briefs);
    snapshot = index.snapshot();
    Graphs.build(snapshot, index.directory(), "graph-0", THREADS, ProgressListener.NONE);
    graph = NeighbourGraph.open(index.directory(), "graph-0");
  }

  /** Changes the briefs, and carries the graph over to the new state. */
  public void change(List<Brief> put, List<String> removed, Set<String> changed)
      throws IOException {
    index.change(put, removed);
    snapshot.reader().close();
    snapshot = index.snapshot();
    GraphDraft draft = Graphs.updated(snapshot, graph, changed, changed.size(), 2);
    graph.close();
    String name = "graph-" + ++number;
    NeighbourGraph.write(index.directory(), name, draft);
    graph = NeighbourGraph.open(index.directory(), name);
  }

  public IndexSnapshot snapshot() {
    return snapshot;
  }

  public NeighbourGraph graph() {
    return graph;
  }

  public IndexInMemory index() {
    return index;
  }

  public Closest closest() {
    return new Closest(snapshot, graph);
  }

  DocOrdinals map() throws IOException {
    return DocOrdinals.of(snapshot.reader());
  }

  VectorSpace space() throws IOException {
    return new VectorSpace(snapshot.reader(), map(), graph.repeated().terms());
  }

  public ProfileMatrix matrix() throws IOException {
    return ProfileMatrix.load(snapshot.reader(), map(), graph.repeated().terms());
  }

  @Override
  public void close() throws IOException {
    graph.close();
    snapshot.reader().close();
    index.close();
  }
}
