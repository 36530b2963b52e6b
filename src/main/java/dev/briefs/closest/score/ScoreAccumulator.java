package dev.briefs.closest.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sum for each brief of an archive, of which few are not 0; emptied and filled again. Where it is
 * read more often than a hash table could bear.
 */
public final class ScoreAccumulator {
  private final float[] sums;
  private int[] used = new int[2048];
  private int size;

  /** Sums for so many briefs, all 0. */
  public ScoreAccumulator(int briefs) {
    sums = new float[briefs];
  }

  /** Adds a value of at least 0 to the sum of a brief. */
  public void add(int brief, float value) {
    if (sums[brief] == 0 && value > 0) {
      used = size < used.length ? used : Arrays.copyOf(used, 2 * size);
      used[size++] = brief;
    }
    sums[brief] += value;
  }

  /** The sums themselves, by brief. */
  public float[] values() {
    return sums;
  }

  /** How many sums are not 0. */
  public int size() {
    return size;
  }

  /** The brief whose sum was added to in that place, from 0. */
  public int brief(int position) {
    return used[position];
  }

  /** The briefs whose sums are not 0, in the order in which they were first added to. */
  public IntStream briefs() {
    return Arrays.stream(used, 0, size);
  }

  public void clear() {
    for (int i = 0; i < size; i++) {
      sums[used[i]] = 0;
    }
    size = 0;
  }
}
