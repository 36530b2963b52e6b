package dev.briefs.closest.duplicates;

import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;

/**
 * Says whether two texts are nearly the same, by the shingles they share.
 *
 * <p>Long texts are when at least half of all their shingles are shared (Jaccard's coefficient), or
 * nearly all of the shorter one's, which then is no mere fragment. The shorter the texts, the less
 * may differ: in a sentence or two a number or a name makes another story.
 */
final class NearDuplicateTest {
  private static final int LONG = 80;
  private static final int MEDIUM = 40;
  private static final int SHORT = 20;
  private static final int SHORTEST = 10;

  private static final float LONG_JACCARD = 0.5f;
  private static final float LONG_CONTAINMENT = 0.8f;
  private static final float MEDIUM_JACCARD = 0.75f;
  private static final float MEDIUM_CONTAINMENT = 0.95f;

  /** The least size of a copy that was cut, as a share of the whole. */
  private static final float CUT = 0.3f;

  private static final float SHORTEST_CUT = 0.7f;

  /**
   * By how many standard deviations fewer minima than expected two signatures may share, and by how
   * many more, as the shares of very similar texts are not distributed normally: of texts just
   * alike enough at most one in 10,000 is missed.
   */
  private static final double DEVIATIONS = 4;

  private static final double FURTHER = 2;

  private NearDuplicateTest() {}

  /** How alike two texts of one story are, up to 1; 0 when they are not nearly the same. */
  static float of(Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    if (shorter < SHORTEST) {
      return 0;
    }
    int shared = one.shared(other);
    float jaccard = (float) shared / (shorter + longer - shared);
    if (isAlike(jaccard, shorter, one, other)) {
      return jaccard;
    }
    float containment = (float) shared / shorter;
    return containment >= leastContainment(shorter) && shorter >= leastCut(shorter) * longer
        ? containment
        : 0;
  }

  /** Whether the signatures of two texts leave open that they are nearly the same. */
  static boolean isPossible(MinHash one, MinHash other) {
    float jaccard = leastJaccard(one.shingles(), other.shingles());
    if (jaccard > 1) {
      return false;
    }
    double expected = MinHash.MINIMA * jaccard;
    double deviation = Math.sqrt(expected * (1 - jaccard));
    return one.shared(other) >= expected - DEVIATIONS * deviation - FURTHER;
  }

  /**
   * The least coefficient of Jaccard of texts of so many shingles that are nearly the same; above 1
   * where none are.
   */
  static float leastJaccard(int one, int other) {
    int shorter = Math.min(one, other);
    int longer = Math.max(one, other);
    if (shorter < SHORTEST) {
      return Float.POSITIVE_INFINITY;
    }
    float least = shorter >= MEDIUM ? leastAlike(shorter) : Float.POSITIVE_INFINITY;
    if (shorter >= leastCut(shorter) * longer) {
      float shared = leastContainment(shorter) * shorter;
      least = Math.min(least, shared / (shorter + longer - shared));
    }
    return least;
  }

  private static float leastAlike(int shorter) {
    return shorter >= LONG ? LONG_JACCARD : MEDIUM_JACCARD;
  }

  private static boolean isAlike(float jaccard, int shorter, Shingles one, Shingles other) {
    if (shorter < MEDIUM || jaccard < leastAlike(shorter)) {
      return false;
    }
    return shorter >= LONG
        || (one.numbers().containsAll(other.numbers())
            || other.numbers().containsAll(one.numbers()));
  }

  private static float leastContainment(int shorter) {
    if (shorter >= LONG) {
      return LONG_CONTAINMENT;
    }
    return shorter >= MEDIUM ? MEDIUM_CONTAINMENT : 1;
  }

  private static float leastCut(int shorter) {
    return shorter >= SHORT ? CUT : SHORTEST_CUT;
  }
}
