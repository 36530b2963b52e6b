package dev.briefs.closest;

import dev.briefs.ClosestMethod;
import dev.briefs.Neighbour.Strength;

/** Says a score in words. */
final class StrengthScale {
  private static final float STRONG_SMOOTHED = 0.8f;
  private static final float MEDIUM_SMOOTHED = 0.4f;
  private static final float STRONG_COSINE = 0.2f;
  private static final float MEDIUM_COSINE = 0.1f;
  private static final float STRONG_SHARE = 0.5f;
  private static final float MEDIUM_SHARE = 0.2f;

  private StrengthScale() {}

  /**
   * The strength of a score.
   *
   * @param bound what no brief can score, which BM25 scores are measured by
   */
  static Strength of(ClosestMethod method, float score, float bound) {
    return switch (method) {
      case SMOOTHED -> strength(score, STRONG_SMOOTHED, MEDIUM_SMOOTHED);
      case COSINE -> strength(score, STRONG_COSINE, MEDIUM_COSINE);
      case BM25 -> strength(score / Math.max(bound, Float.MIN_NORMAL), STRONG_SHARE, MEDIUM_SHARE);
    };
  }

  private static Strength strength(float score, float strong, float medium) {
    if (score >= strong) {
      return Strength.STRONG;
    }
    return score >= medium ? Strength.MEDIUM : Strength.WEAK;
  }
}
