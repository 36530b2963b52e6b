package dev.briefs.closest;

import dev.briefs.index.Shingles;

/**
 * Says whether two texts are nearly the same, by the shingles they share.
 *
 * <p>Long texts are when the shared shingles are at least half of all (Jaccard's coefficient), or
 * nearly all of the shorter one's, which then is no mere fragment. In texts of a sentence or two much
 * less has to differ to make another story of them, a number is enough.
 */
final class Likeness {
  private static final int LONG = 40;
  private static final float LONG_JACCARD = 0.5f;
  private static final float LONG_CONTAINMENT = 0.8f;
  private static final float LEAST_SIZE = 0.3f;
  private static final float SHORT_JACCARD = 0.8f;

  private Likeness() {}

  /** How alike two texts of one story are, up to 1; 0 when they are not nearly the same. */
  static float of(Shingles one, Shingles other) {
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    if (shorter == 0) {
      return 0;
    }
    int shared = one.shared(other);
    float jaccard = (float) shared / (shorter + longer - shared);
    float containment = (float) shared / shorter;
    if (shorter < LONG) {
      boolean same = jaccard >= SHORT_JACCARD && one.numbers().equals(other.numbers());
      return same ? jaccard : 0;
    }
    if (jaccard >= LONG_JACCARD) {
      return jaccard;
    }
    boolean cut = containment >= LONG_CONTAINMENT && shorter >= LEAST_SIZE * longer;
    return cut ? containment : 0;
  }
}
