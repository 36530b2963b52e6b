package dev.briefs.closest;

/**
 * A number with its score of at least 0 as one long: in ascending order those of higher scores come
 * first, of equal scores those of smaller numbers.
 */
final class RankKey {
  private RankKey() {}

  static long of(int number, float score) {
    return (long) ~Float.floatToIntBits(score) << Integer.SIZE | number;
  }

  static int number(long key) {
    return (int) key;
  }

  static float score(long key) {
    return Float.intBitsToFloat(~(int) (key >>> Integer.SIZE));
  }
}
