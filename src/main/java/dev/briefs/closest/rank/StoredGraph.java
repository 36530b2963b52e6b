package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;

/** A graph that is read from its file each time it is asked. */
final class StoredGraph implements SmoothingGraph {
  private final NeighbourGraph graph;

  StoredGraph(NeighbourGraph graph) {
    this.graph = graph;
  }

  @Override
  public void addAdjacent(int brief, float weight, ScoreAccumulator sums) throws IOException {
    graph.forEachAdjacent(brief, (other, cosine) -> sums.add(other, weight * cosine));
  }

  @Override
  public float product(int brief, float[] products) throws IOException {
    TopBriefs relatives = graph.relatives(brief);
    float[] weights = Smoothing.weights(relatives.scores());
    float length = graph.smoothedLength(brief);
    float product = 1 / length * products[brief];
    for (int i = 0; i < weights.length; i++) {
      product += weights[i] / length * products[relatives.briefs()[i]];
    }
    return product;
  }
}
