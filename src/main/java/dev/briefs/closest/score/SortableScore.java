package dev.briefs.closest.score;

/**
 * A number with its score of at least 0 as one long: in ascending order those of higher scores come
 * first, of equal scores those of smaller numbers.
 */
public final class SortableScore {
  private SortableScore() {}

  public static long of(int number, float score) {
    return (long) ~Float.floatToIntBits(score) << Integer.SIZE | number;
  }

  public static int number(long key) {
    return (int) key;
  }

  public static float score(long key) {
    return Float.intBitsToFloat(~(int) (key >>> Integer.SIZE));
  }
}
