package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.ScoreAccumulator;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A graph that is read where it is stored at first, and held in memory once it is asked so often
 * that loading it costs less. Both give the same numbers. Thread-safe.
 */
final class WarmingGraph implements SmoothingGraph {
  /** Loading costs more than reading fewer lists than this, or than there are briefs. */
  private static final int LEAST_READS = 4_000;

  private final SmoothingGraph stored;
  private final Lazy<LoadedGraph> loaded;
  private final int reads;
  private final AtomicInteger read = new AtomicInteger();

  WarmingGraph(NeighbourGraph graph) {
    this.stored = new StoredGraph(graph);
    this.loaded = new Lazy<>(() -> LoadedGraph.of(graph));
    this.reads = Math.max(LEAST_READS, graph.size());
  }

  @Override
  public void addAdjacent(int brief, float weight, ScoreAccumulator sums) throws IOException {
    graph().addAdjacent(brief, weight, sums);
  }

  @Override
  public float product(int brief, float[] products) throws IOException {
    SmoothingGraph graph = read.get() < reads ? stored : loaded.get();
    return graph.product(brief, products);
  }

  private SmoothingGraph graph() throws IOException {
    boolean few = read.get() < reads && read.incrementAndGet() < reads;
    return few ? stored : loaded.get();
  }
}
