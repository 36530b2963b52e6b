package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import java.io.IOException;

/**
 * Ranks all briefs of an archive by the cosine of their term vectors with that of a text;
 * thread-safe.
 */
final class CosineRanking {
  private final NeighbourGraph graph;
  private final VectorSpace space;

  CosineRanking(NeighbourGraph graph, VectorSpace space) {
    this.graph = graph;
    this.space = space;
  }

  /** The so many briefs of the highest cosine, one left out and those of 0. */
  TopBriefs rank(TermVector unit, int count, int leftOut) throws IOException {
    float[] products = space.products(unit, graph::length);
    TopKQueue top = new TopKQueue(Math.min(count, products.length));
    for (int brief = 0; brief < products.length; brief++) {
      if (products[brief] > 0 && products[brief] >= top.floor() && brief != leftOut) {
        top.offer(brief, Math.min(1, products[brief]));
      }
    }
    return top.drain();
  }
}
