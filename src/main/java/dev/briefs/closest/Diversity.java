package dev.briefs.closest;

import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Reorders a ranking so that what resembles a better one comes later: maximal marginal relevance
 * (Carbonell and Goldstein 1998), μ·score − (1 − μ)·(highest cosine with one already taken), scores
 * as shares of the best.
 */
final class Diversity {
  /** μ: how much closeness counts against novelty. */
  private static final float RELEVANCE = 0.6f;

  private final TopBriefs candidates;
  private final int[][] terms;
  private final float[][] weights;
  private final float[] resemblance;
  private final boolean[] taken;
  private final float[] latest;

  private Diversity(TopBriefs candidates, VectorSpace space) throws IOException {
    int size = candidates.size();
    this.candidates = candidates;
    this.terms = new int[size][];
    this.weights = new float[size][];
    this.resemblance = new float[size];
    this.taken = new boolean[size];
    Map<BytesRef, Integer> numbers = new HashMap<>();
    for (int i = 0; i < size; i++) {
      setVector(i, space.vector(candidates.briefs()[i]), numbers);
    }
    this.latest = new float[numbers.size()];
  }

  /** The so many of the candidates to take, in the order to take them. */
  static TopBriefs reorder(TopBriefs candidates, int count, VectorSpace space) throws IOException {
    Diversity diversity = new Diversity(candidates, space);
    List<Integer> order = new ArrayList<>();
    while (order.size() < Math.min(count, candidates.size())) {
      int next = diversity.best();
      order.add(next);
      diversity.take(next);
    }
    return candidates.at(order);
  }

  private void setVector(int candidate, TermVector vector, Map<BytesRef, Integer> numbers) {
    terms[candidate] = new int[vector.weights().size()];
    weights[candidate] = new float[terms[candidate].length];
    int next = 0;
    for (Map.Entry<BytesRef, Float> entry : vector.weights().entrySet()) {
      terms[candidate][next] = numbers.computeIfAbsent(entry.getKey(), key -> numbers.size());
      weights[candidate][next++] = entry.getValue();
    }
  }

  private int best() {
    int best = -1;
    float bestValue = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      float relevance = candidates.scores()[i] / candidates.scores()[0];
      float value = RELEVANCE * relevance - (1 - RELEVANCE) * resemblance[i];
      if (!taken[i] && value > bestValue) {
        best = i;
        bestValue = value;
      }
    }
    return best;
  }

  private void take(int candidate) {
    taken[candidate] = true;
    set(candidate, 1);
    for (int i = 0; i < candidates.size(); i++) {
      if (!taken[i]) {
        resemblance[i] = Math.max(resemblance[i], productWithLatest(i));
      }
    }
    set(candidate, 0);
  }

  private void set(int candidate, float factor) {
    for (int i = 0; i < terms[candidate].length; i++) {
      latest[terms[candidate][i]] = factor * weights[candidate][i];
    }
  }

  private float productWithLatest(int candidate) {
    double product = 0;
    for (int i = 0; i < terms[candidate].length; i++) {
      product += (double) weights[candidate][i] * latest[terms[candidate][i]];
    }
    return (float) product;
  }
}
