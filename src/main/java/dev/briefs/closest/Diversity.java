package dev.briefs.closest;

import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reorders a ranking so that what resembles a better one comes later: maximal marginal relevance
 * (Carbonell and Goldstein 1998), μ·score − (1 − μ)·(highest cosine with one already taken), scores
 * as shares of the best.
 */
final class Diversity {
  /** μ: how much closeness counts against novelty. */
  private static final float RELEVANCE = 0.6f;

  private Diversity() {}

  /** The so many of the candidates to take, in the order to take them. */
  static TopBriefs reorder(TopBriefs candidates, int count, VectorSpace space) throws IOException {
    int size = candidates.size();
    TermVector[] vectors = new TermVector[size];
    for (int i = 0; i < size; i++) {
      vectors[i] = space.vector(candidates.briefs()[i]);
    }
    float[] resemblance = new float[size];
    List<Integer> taken = new ArrayList<>();
    while (taken.size() < Math.min(count, size)) {
      int next = best(candidates, resemblance, taken);
      taken.add(next);
      for (int i = 0; i < size; i++) {
        resemblance[i] = Math.max(resemblance[i], vectors[i].dot(vectors[next]));
      }
    }
    return candidates.at(taken);
  }

  private static int best(TopBriefs candidates, float[] resemblance, List<Integer> taken) {
    int best = -1;
    float bestValue = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      float relevance = candidates.scores()[i] / candidates.scores()[0];
      float value = RELEVANCE * relevance - (1 - RELEVANCE) * resemblance[i];
      if (value > bestValue && !taken.contains(i)) {
        best = i;
        bestValue = value;
      }
    }
    return best;
  }
}
