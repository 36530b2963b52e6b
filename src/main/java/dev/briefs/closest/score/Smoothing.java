package dev.briefs.closest.score;

import java.io.IOException;
import java.util.Arrays;

/**
 * The expansion of a brief's vector by those of its relatives: v + λ·Σ wᵢ·vᵢ over the first k, the
 * weights wᵢ proportional to cosineᵢ / hubnessᵢ / (i + c), i from 0, and summing to one; λ is less
 * where there are fewer than k. Document expansion from the collection (Singhal and Pereira 1999;
 * Tao, Wang, Mei and Zhai 2006), discounted by rank so that a brief with few relatives is not
 * drowned by strangers, and by hubness so that a brief that is near everything expands little.
 */
public final class Smoothing {
  /** The number of relatives that expand a brief: k. */
  public static final int NEIGHBOURS = 35;

  /** What k relatives weigh together, the brief itself weighing one: λ. */
  private static final float STRENGTH = 7;

  /** How slowly weights fall with rank: c. */
  private static final float RANK_OFFSET = 5;

  private static final double HUBNESS_EXPONENT = 0.2;

  private Smoothing() {}

  /** The hubness of each brief. */
  @FunctionalInterface
  public interface Hubness {
    /** The hubness of a brief, at least 1. */
    float of(int brief) throws IOException;
  }

  /**
   * The factor by which a brief counts less as a relative: the times that it is listed more often
   * than the average brief, to the power of 0.2; 1 for briefs that are listed less often. Nearest
   * neighbour lists of many dimensions have such hubs (Radovanović, Nanopoulos and Ivanović 2010).
   *
   * @param listed the number of neighbour lists that hold the brief
   * @param width the number of neighbours of a list
   */
  public static float hubness(int listed, int width) {
    return (float) Math.pow(Math.max(1, listed / (double) width), HUBNESS_EXPONENT);
  }

  /** The nearest neighbours of a brief that expand it, by their cosines over their hubness. */
  public static TopBriefs relatives(TopBriefs nearest, Hubness hubness) throws IOException {
    long[] keys = new long[nearest.size()];
    for (int i = 0; i < keys.length; i++) {
      int brief = nearest.briefs()[i];
      keys[i] = SortableScore.of(brief, nearest.scores()[i] / hubness.of(brief));
    }
    Arrays.sort(keys);
    return TopBriefs.of(keys, NEIGHBOURS);
  }

  /** λ·wᵢ for each of a brief's relatives, from their cosines over their hubness. */
  public static float[] weights(float[] scores) {
    float[] weights = new float[Math.min(NEIGHBOURS, scores.length)];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = scores[i] / (i + RANK_OFFSET);
      sum += weights[i];
    }
    float strength = STRENGTH * weights.length / NEIGHBOURS;
    for (int i = 0; i < weights.length && sum > 0; i++) {
      weights[i] *= strength / sum;
    }
    return weights;
  }
}
