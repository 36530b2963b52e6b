package dev.briefs.closest.duplicates;

import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;
import java.util.Set;

/**
 * Says whether two texts are nearly the same, by the shingles they share.
 *
 * <p>What counts are the shingles that few briefs have, so that a template that is filled anew is
 * no copy: of those of the smaller text most must be shared. The shorter the texts, the less may
 * differ: in a sentence or two a number or a name makes another story. Titles of a series, alike
 * but for their numbers, demand that nearly all is shared.
 */
final class NearDuplicateTest {
  private static final int LONG = 80;
  private static final int MEDIUM = 40;
  private static final int SHORT = 20;
  private static final int SHORTEST = 10;

  private static final float LONG_SHARE = 0.6f;
  private static final float MEDIUM_SHARE = 0.75f;
  private static final float SHORT_SHARE = 0.9f;
  private static final float SHORTEST_SHARE = 1;
  private static final float SERIES_SHARE = 0.98f;

  /** The least coefficient of Jaccard of texts of which too little tells them from others. */
  private static final float UNTOLD_JACCARD = 0.97f;

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
  static float of(ComparedText one, ComparedText other) {
    int shorter = Math.min(one.all().size(), other.all().size());
    int longer = Math.max(one.all().size(), other.all().size());
    if (shorter < SHORTEST) {
      return 0;
    }
    int telling = Math.min(one.telling().size(), other.telling().size());
    if (telling < Shingles.TELLING) {
      return one.isOfOneTitle(other) ? untold(one.all(), other.all()) : 0;
    }
    float share = (float) one.telling().shared(other.telling()) / telling;
    float least =
        one.isOfOneSeries(other)
            ? Math.max(SERIES_SHARE, leastShare(shorter))
            : leastShare(shorter);
    boolean alike =
        share >= least
            && shorter >= leastCut(shorter) * longer
            && (shorter >= LONG || isOfSameNumbers(one.all(), other.all()));
    return alike ? share : 0;
  }

  /** Whether the signatures of two texts leave open that they are nearly the same. */
  static boolean isPossible(MinHash one, MinHash other) {
    int shorter = Math.min(one.shingles(), other.shingles());
    if (shorter == 0) {
      return false;
    }
    double shared = LONG_SHARE * shorter;
    double jaccard = shared / (one.shingles() + other.shingles() - shared);
    double expected = MinHash.MINIMA * jaccard;
    double deviation = Math.sqrt(expected * (1 - jaccard));
    return one.shared(other) >= expected - DEVIATIONS * deviation - FURTHER;
  }

  private static float untold(Shingles one, Shingles other) {
    int shared = one.shared(other);
    float jaccard = (float) shared / (one.size() + other.size() - shared);
    return jaccard >= UNTOLD_JACCARD && one.numbers().equals(other.numbers()) ? jaccard : 0;
  }

  /** Whether the numbers of one are among the other's. */
  private static boolean isOfSameNumbers(Shingles one, Shingles other) {
    Set<String> numbers = one.numbers();
    return numbers.containsAll(other.numbers()) || other.numbers().containsAll(numbers);
  }

  private static float leastShare(int shorter) {
    if (shorter >= LONG) {
      return LONG_SHARE;
    }
    if (shorter >= MEDIUM) {
      return MEDIUM_SHARE;
    }
    return shorter >= SHORT ? SHORT_SHARE : SHORTEST_SHARE;
  }

  private static float leastCut(int shorter) {
    return shorter >= SHORT ? CUT : SHORTEST_CUT;
  }
}
