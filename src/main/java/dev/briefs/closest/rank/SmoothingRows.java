package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import java.io.IOException;

/**
 * Both sides of the smoothed similarity of stored briefs, (I+λW)·G·(I+λW)ᵀ over the smoothed
 * lengths: a row of the smoothing matrix, and the row's product with the graph. Thread-safe.
 */
public final class SmoothingRows {
  private final NeighbourGraph graph;

  /** The rows of a graph, which stays open as long as this is used. */
  public SmoothingRows(NeighbourGraph graph) {
    this.graph = graph;
  }

  /** A brief and its relatives with their weights over its smoothed length. */
  public TopBriefs row(int brief) throws IOException {
    TopBriefs relatives = graph.relatives(brief);
    float[] weights = Smoothing.weights(relatives.scores());
    float length = graph.smoothedLength(brief);
    int[] briefs = new int[weights.length + 1];
    float[] over = new float[briefs.length];
    briefs[0] = brief;
    over[0] = 1 / length;
    for (int i = 0; i < weights.length; i++) {
      briefs[i + 1] = relatives.briefs()[i];
      over[i + 1] = weights[i] / length;
    }
    return new TopBriefs(briefs, over);
  }

  /** The briefs of the heaviest products of a brief's row with the graph, at most so many. */
  public TopBriefs reach(int brief, int most) throws IOException {
    ScoreAccumulator sums = new ScoreAccumulator(graph.size());
    float length = graph.smoothedLength(brief);
    new Expansion(
            brief,
            true,
            1,
            graph.neighbours(brief, NeighbourGraph.WIDTH),
            graph.relatives(brief),
            length)
        .addReach(new StoredGraph(graph), sums);
    TopKQueue top = new TopKQueue(Math.min(most, sums.size()));
    for (int i = 0; i < sums.size(); i++) {
      top.offer(sums.brief(i), sums.values()[sums.brief(i)]);
    }
    TopBriefs reach = top.drain();
    float[] over = reach.scores().clone();
    for (int i = 0; i < over.length; i++) {
      over[i] /= length;
    }
    return new TopBriefs(reach.briefs(), over);
  }
}
