package dev.briefs.closest;

import dev.briefs.Neighbour.Strength;

/**
 * The estimated probability that two briefs are related, and what it is called.
 *
 * <p>It is a logistic function of the logarithm of the plain cosine, which means the same in
 * archives of every size: 1 / (1 + (c / cosine)^b). Fitted on parts of ECB+ of 20 to 700 briefs,
 * where related means about the same event or topic.
 */
final class Relatedness {
  /** The cosine of pairs of which half are related: c. */
  private static final double EVEN_COSINE = 0.151;

  /** How fast the probability rises with the cosine: b. */
  private static final double STEEPNESS = 3.63;

  private static final float STRONG = 0.75f;
  private static final float MEDIUM = 0.2f;

  private Relatedness() {}

  /** The probability that two briefs are related, by the cosine of their term vectors. */
  static float of(float cosine) {
    return cosine <= 0 ? 0 : (float) (1 / (1 + Math.pow(EVEN_COSINE / cosine, STEEPNESS)));
  }

  /** A probability in words. */
  static Strength strength(float relatedness) {
    if (relatedness >= STRONG) {
      return Strength.STRONG;
    }
    return relatedness >= MEDIUM ? Strength.MEDIUM : Strength.WEAK;
  }
}
