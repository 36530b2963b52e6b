package dev.briefs.closest.score;

/**
 * The expansion of a brief's vector by those of its neighbours: v + λ·Σ wᵢ·vᵢ over its k nearest,
 * the weights wᵢ proportional to cosineᵢ / (i + c), i from 0, and summing to one; λ is less where
 * there are fewer than k. Document expansion from the collection (Singhal and Pereira 1999; Tao,
 * Wang, Mei and Zhai 2006), discounted by rank so that a brief with few relatives is not drowned by
 * strangers.
 */
public final class Smoothing {
  /** How many neighbours expand a brief: k. */
  public static final int NEIGHBOURS = 30;

  /** What so many weigh together, the brief itself weighing one: λ. */
  private static final float STRENGTH = 4;

  /** How slowly weights fall with rank: c. */
  private static final float RANK_OFFSET = 5;

  private Smoothing() {}

  /** λ·wᵢ for each of a brief's nearest, of which the first k are used, from their cosines. */
  public static float[] weights(float[] cosines) {
    float[] weights = new float[Math.min(NEIGHBOURS, cosines.length)];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = cosines[i] / (i + RANK_OFFSET);
      sum += weights[i];
    }
    float strength = STRENGTH * weights.length / NEIGHBOURS;
    for (int i = 0; i < weights.length && sum > 0; i++) {
      weights[i] *= strength / sum;
    }
    return weights;
  }
}
