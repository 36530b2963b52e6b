package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;

/** Smoothed vectors read from a graph each time they are asked for. */
final class StoredRows implements SmoothedRows {
  private final NeighbourGraph graph;

  StoredRows(NeighbourGraph graph) {
    this.graph = graph;
  }

  @Override
  public float product(int brief, float[] products) throws IOException {
    TopBriefs nearest = graph.neighbours(brief, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    float product = products[brief];
    for (int i = 0; i < weights.length; i++) {
      product += weights[i] * products[nearest.briefs()[i]];
    }
    return product / graph.smoothedLength(brief);
  }
}
