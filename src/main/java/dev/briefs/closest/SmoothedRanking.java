package dev.briefs.closest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Ranks briefs by the cosine of smoothed vectors, computed from the stored graph. With G the
 * cosines of the pairs of which one is among the other's nearest, and W the smoothing weights, it
 * is (I+λW)·G·(I+λW)ᵀ over the smoothed lengths.
 *
 * <p>One ranking serves one thread.
 */
final class SmoothedRanking {
  private final NeighbourGraph graph;
  private final SparseSums reach = new SparseSums();

  SmoothedRanking(NeighbourGraph graph) {
    this.graph = graph;
  }

  /**
   * Ranks the briefs within reach: the nearest of a text, and the nearest of those.
   *
   * @param own the number of the text in the archive, or of an older version of it, or -1
   * @param likeness the cosine of the text with that brief
   * @param nearest the briefs whose vectors have the highest cosine with the text's
   * @param length of the text's unit vector after smoothing
   */
  Ranked near(int own, float likeness, Ranked nearest, float length) throws IOException {
    spread(own, likeness, nearest);
    int[] candidates = reach.keys();
    TopBriefs top = new TopBriefs(candidates.length);
    for (int candidate : candidates) {
      if (candidate != own) {
        float score = score(candidate) / (length * graph.smoothedLength(candidate));
        top.offer(candidate, Math.min(1, score));
      }
    }
    return top.drain();
  }

  /**
   * Ranks all briefs; those that no list of neighbours connects with the text by their cosine
   * alone.
   *
   * @param products of the text's unit vector with that of each brief
   */
  Ranked wide(int own, Ranked nearest, float length, float[] products) throws IOException {
    float[] sums = products.clone();
    spread(nearest, sums);
    TopBriefs top = new TopBriefs(sums.length);
    for (int brief = 0; brief < sums.length; brief++) {
      float score = brief == own ? 0 : score(brief, sums) / (length * graph.smoothedLength(brief));
      if (score > 0) {
        top.offer(brief, Math.min(1, score));
      }
    }
    return top.drain();
  }

  private void spread(Ranked nearest, float[] sums) throws IOException {
    float[] weights = Smoothing.weights(nearest.scores());
    SparseSums expansion = new SparseSums();
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      int neighbour = nearest.briefs()[i];
      expansion.add(neighbour, weights[i]);
      sums[neighbour] += weights[i];
      Ranked row = graph.neighbours(neighbour, NeighbourGraph.WIDTH);
      for (int j = 0; j < row.size(); j++) {
        sums[row.briefs()[j]] += weights[i] * row.scores()[j];
        known.add(pair(neighbour, row.briefs()[j]));
      }
    }
    graph.forEachEntry(
        (brief, neighbour, cosine) -> {
          float weight = expansion.get(neighbour);
          if (weight > 0 && !known.contains(pair(neighbour, brief))) {
            sums[brief] += weight * cosine;
          }
        });
  }

  private static long pair(int one, int other) {
    return (long) one << 32 | other;
  }

  /** The text's smoothed vector times the vectors of the briefs within reach. */
  private void spread(int own, float likeness, Ranked nearest) throws IOException {
    reach.clear();
    if (own >= 0) {
      reach.add(own, likeness);
    }
    addRow(nearest, 1);
    float[] weights = Smoothing.weights(nearest.scores());
    for (int i = 0; i < weights.length; i++) {
      int neighbour = nearest.briefs()[i];
      reach.add(neighbour, weights[i]);
      addRow(graph.neighbours(neighbour, NeighbourGraph.WIDTH), weights[i]);
    }
  }

  private void addRow(Ranked row, float weight) {
    for (int i = 0; i < row.size(); i++) {
      reach.add(row.briefs()[i], weight * row.scores()[i]);
    }
  }

  private float score(int candidate) throws IOException {
    Ranked nearest = graph.neighbours(candidate, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    float score = reach.get(candidate);
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * reach.get(nearest.briefs()[i]);
    }
    return score;
  }

  private float score(int brief, float[] sums) throws IOException {
    Ranked nearest = graph.neighbours(brief, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    float score = sums[brief];
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * sums[nearest.briefs()[i]];
    }
    return score;
  }
}
