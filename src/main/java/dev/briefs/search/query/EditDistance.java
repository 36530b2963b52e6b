package dev.briefs.search.query;

/** How far two words are apart in typing mistakes. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The number of letters inserted, left out, replaced or swapped with their neighbour that make
   * one word of the other (Damerau 1964; no letter edited twice). Takes time in proportion to the
   * product of the lengths.
   */
  public static int between(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] free = before;
      before = above;
      above = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        if (i > 1 && j > 1 && isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
    }
    return row[other.length()];
  }

  /** Whether at most one mistake lies between two words. */
  static boolean atMostOne(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 1 && between(one, other) <= 1;
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
