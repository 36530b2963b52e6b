package dev.briefs.closest;

import java.io.IOException;
import java.util.function.IntPredicate;

/**
 * Ranks all briefs of an archive by the cosine of term vectors, smoothed or not, without leaving any
 * pair out; for texts that are not in the archive as well. Takes time in proportion to the archive's
 * size; thread-safe.
 */
final class ExactRanking {
  private final NeighbourGraph graph;
  private final VectorSpace space;

  ExactRanking(NeighbourGraph graph, VectorSpace space) {
    this.graph = graph;
    this.space = space;
  }

  /** The so many accepted briefs of the highest cosine. */
  Ranked cosine(TermVector unit, int count, IntPredicate accepted) throws IOException {
    float[] products = space.products(unit, graph::length);
    return top(products, count, accepted);
  }

  /** The so many accepted briefs of the highest cosine after smoothing. */
  Ranked smoothed(TermVector unit, int count, IntPredicate own, IntPredicate accepted)
      throws IOException {
    TermVector expanded = expand(unit, own);
    float[] products = space.products(expanded, graph::length);
    float length = expanded.length();
    float[] scores = new float[products.length];
    for (int brief = 0; brief < scores.length && length > 0; brief++) {
      scores[brief] = smoothed(brief, products) / (length * graph.smoothedLength(brief));
    }
    return top(scores, count, accepted);
  }

  /** A text's vector with those of its nearest briefs, as {@link Smoothing} adds them. */
  private TermVector expand(TermVector unit, IntPredicate own) throws IOException {
    return space.expand(unit, cosine(unit, Smoothing.NEIGHBOURS, own.negate()));
  }

  private float smoothed(int brief, float[] products) throws IOException {
    Ranked nearest = graph.neighbours(brief, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    float sum = products[brief];
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * products[nearest.briefs()[i]];
    }
    return sum;
  }

  private static Ranked top(float[] scores, int count, IntPredicate accepted) {
    TopBriefs top = new TopBriefs(Math.min(count, scores.length));
    for (int brief = 0; brief < scores.length; brief++) {
      if (scores[brief] > 0 && scores[brief] >= top.floor() && accepted.test(brief)) {
        top.offer(brief, Math.min(1, scores[brief]));
      }
    }
    return top.drain();
  }
}
