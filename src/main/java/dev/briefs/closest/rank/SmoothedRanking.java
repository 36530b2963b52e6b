package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import java.io.IOException;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ranks briefs by the cosine of smoothed vectors, computed from the stored graph. With G the
 * cosines of the pairs of which one is among the other's nearest, and W the smoothing weights, it
 * is (I+λW)·G·(I+λW)ᵀ over the smoothed lengths.
 *
 * <p>Thread-safe.
 */
final class SmoothedRanking {
  /**
   * How many briefs within reach are scored unless more are asked for. Among 100,000 short briefs,
   * 770 are within reach on average, and 1 in 600 of the ten best is not among these.
   */
  private static final int MOST_SCORED = 300;

  private final NeighbourGraph graph;
  private final SmoothedRows rows;
  private final Queue<ScoreAccumulator> idle = new ConcurrentLinkedQueue<>();

  SmoothedRanking(NeighbourGraph graph, SmoothedRows rows) {
    this.graph = graph;
    this.rows = rows;
  }

  /**
   * Ranks the briefs within reach: the nearest of a text, and the nearest of those.
   *
   * @param own the number of the text in the archive, or of an older version of it, or -1
   * @param likeness the cosine of the text with that brief
   * @param nearest the briefs whose vectors have the highest cosine with the text's
   * @param length of the text's unit vector after smoothing
   * @param count how many to rank at most
   */
  TopBriefs near(int own, float likeness, TopBriefs nearest, float length, int count)
      throws IOException {
    ScoreAccumulator waiting = idle.poll();
    ScoreAccumulator reach = waiting != null ? waiting : new ScoreAccumulator(graph.size());
    addReach(own, likeness, nearest, reach);
    int[] candidates = promising(own, reach, Math.max(MOST_SCORED, count));
    TopKQueue top = new TopKQueue(Math.min(count, candidates.length));
    for (int candidate : candidates) {
      float score = rows.product(candidate, reach.values()) / length;
      if (score >= top.floor()) {
        top.offer(candidate, Math.min(1, score));
      }
    }
    reach.clear();
    idle.add(reach);
    return top.drain();
  }

  /**
   * Those within reach whose own vectors have the highest products with the text's smoothed one.
   */
  private static int[] promising(int own, ScoreAccumulator reach, int count) {
    TopKQueue top = new TopKQueue(Math.min(count, reach.size()));
    for (int i = 0; i < reach.size(); i++) {
      int brief = reach.brief(i);
      if (brief != own) {
        top.offer(brief, reach.values()[brief]);
      }
    }
    return top.briefs();
  }

  /**
   * Ranks all briefs; those that no list of neighbours connects with the text by their cosine
   * alone.
   *
   * @param products of the text's unit vector with that of each brief
   */
  TopBriefs wide(int own, TopBriefs nearest, float length, float[] products) throws IOException {
    float[] sums = products.clone();
    spread(nearest, sums);
    TopKQueue top = new TopKQueue(sums.length);
    for (int brief = 0; brief < sums.length; brief++) {
      float score = brief == own ? 0 : rows.product(brief, sums) / length;
      if (score > 0 && score >= top.floor()) {
        top.offer(brief, Math.min(1, score));
      }
    }
    return top.drain();
  }

  private void spread(TopBriefs nearest, float[] sums) throws IOException {
    float[] weights = Smoothing.weights(nearest.scores());
    float[] expansion = new float[sums.length];
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      int neighbour = nearest.briefs()[i];
      expansion[neighbour] = weights[i];
      sums[neighbour] += weights[i];
      TopBriefs row = graph.neighbours(neighbour, NeighbourGraph.WIDTH);
      for (int j = 0; j < row.size(); j++) {
        sums[row.briefs()[j]] += weights[i] * row.scores()[j];
        known.add(pair(neighbour, row.briefs()[j]));
      }
    }
    graph.forEachEntry(
        (brief, neighbour, cosine) -> {
          float weight = expansion[neighbour];
          if (weight > 0 && !known.contains(pair(neighbour, brief))) {
            sums[brief] += weight * cosine;
          }
        });
  }

  private static long pair(int one, int other) {
    return (long) one << 32 | other;
  }

  /** The text's smoothed vector times the vectors of the briefs within reach. */
  private void addReach(int own, float likeness, TopBriefs nearest, ScoreAccumulator reach)
      throws IOException {
    if (own >= 0) {
      reach.add(own, likeness);
    }
    addRow(nearest, 1, reach);
    float[] weights = Smoothing.weights(nearest.scores());
    for (int i = 0; i < weights.length; i++) {
      int neighbour = nearest.briefs()[i];
      reach.add(neighbour, weights[i]);
      addRow(graph.neighbours(neighbour, NeighbourGraph.WIDTH), weights[i], reach);
    }
  }

  private static void addRow(TopBriefs row, float weight, ScoreAccumulator reach) {
    for (int i = 0; i < row.size(); i++) {
      reach.add(row.briefs()[i], weight * row.scores()[i]);
    }
  }
}
