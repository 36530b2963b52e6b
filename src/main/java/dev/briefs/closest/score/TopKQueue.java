package dev.briefs.closest.score;

import java.util.Arrays;

/** Keeps the best of many scored briefs; of equal scores, those of smaller ordinals. */
public final class TopKQueue {
  private final int[] briefs;
  private final float[] scores;
  private int size;

  /** Keeps at most so many. */
  public TopKQueue(int capacity) {
    briefs = new int[capacity];
    scores = new float[capacity];
  }

  /** Offers a brief; each may be offered once. */
  public void offer(int brief, float score) {
    if (size < briefs.length) {
      siftUp(size++, brief, score);
    } else if (size > 0 && isWorse(briefs[0], scores[0], brief, score)) {
      siftDown(brief, score);
    }
  }

  /**
   * What a score must exceed, or equal with a smaller ordinal, to be kept; 0 while there is room.
   */
  public float floor() {
    return size < briefs.length ? 0 : scores[0];
  }

  /** Those kept, in no order. */
  public int[] briefs() {
    return Arrays.copyOf(briefs, size);
  }

  /** Those kept, best first; nothing is kept afterwards. */
  public TopBriefs drain() {
    int[] ranked = new int[size];
    float[] rankedScores = new float[size];
    for (int rank = size - 1; rank >= 0; rank--) {
      ranked[rank] = briefs[0];
      rankedScores[rank] = scores[0];
      size--;
      siftDown(briefs[size], scores[size]);
    }
    return new TopBriefs(ranked, rankedScores);
  }

  private void siftUp(int from, int brief, float score) {
    int slot = from;
    while (slot > 0) {
      int parent = (slot - 1) >>> 1;
      if (!isWorse(brief, score, briefs[parent], scores[parent])) {
        break;
      }
      move(parent, slot);
      slot = parent;
    }
    set(slot, brief, score);
  }

  private void siftDown(int brief, float score) {
    int slot = 0;
    for (int child = 1; child < size; child = 2 * slot + 1) {
      if (child + 1 < size
          && isWorse(briefs[child + 1], scores[child + 1], briefs[child], scores[child])) {
        child++;
      }
      if (!isWorse(briefs[child], scores[child], brief, score)) {
        break;
      }
      move(child, slot);
      slot = child;
    }
    if (size > 0) {
      set(slot, brief, score);
    }
  }

  private void move(int from, int to) {
    set(to, briefs[from], scores[from]);
  }

  private void set(int slot, int brief, float score) {
    briefs[slot] = brief;
    scores[slot] = score;
  }

  private static boolean isWorse(int brief, float score, int other, float otherScore) {
    return score < otherScore || score == otherScore && brief > other;
  }
}
