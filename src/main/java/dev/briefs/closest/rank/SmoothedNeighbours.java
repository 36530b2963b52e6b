package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import dev.briefs.index.Parallel;
import java.io.IOException;

/** The nearest neighbours of briefs in the order of their smoothed similarity; thread-safe. */
public final class SmoothedNeighbours {
  /** How many neighbours of each brief there are. */
  private static final int KEPT = 20;

  private final NeighbourGraph graph;

  /** The neighbours in a graph, which stays open as long as this is used. */
  public SmoothedNeighbours(NeighbourGraph graph) {
    this.graph = graph;
  }

  /** The neighbours of one brief. */
  public TopBriefs of(int brief) throws IOException {
    return of(brief, new StoredGraph(graph), new ScoreAccumulator(graph.size()));
  }

  /** The neighbours of every brief. */
  public TopBriefs[] all(int threads) throws IOException {
    TopBriefs[] all = new TopBriefs[graph.size()];
    SmoothingGraph loaded = LoadedGraph.of(graph);
    Parallel.forEach(
        all.length,
        threads,
        () -> {
          ScoreAccumulator sums = new ScoreAccumulator(graph.size());
          return brief -> all[brief] = of(brief, loaded, sums);
        },
        done -> {});
    return all;
  }

  private TopBriefs of(int brief, SmoothingGraph smoothing, ScoreAccumulator sums)
      throws IOException {
    TopBriefs nearest = graph.neighbours(brief, NeighbourGraph.WIDTH);
    float length = graph.smoothedLength(brief);
    new Expansion(brief, true, 1, nearest, graph.relatives(brief), length)
        .addReach(smoothing, sums);
    TopKQueue top = new TopKQueue(Math.max(1, Math.min(KEPT, nearest.size())));
    for (int neighbour : nearest.briefs()) {
      float score = smoothing.product(neighbour, sums.values()) / length;
      if (score > 0 && score >= top.floor()) {
        top.offer(neighbour, Math.min(1, score));
      }
    }
    sums.clear();
    return top.drain();
  }
}
