package dev.briefs.closest;

import java.util.Arrays;
import java.util.List;

/**
 * Briefs by ordinal with their scores, best first; equal scores in the order of ids.
 *
 * @param briefs the ordinals
 * @param scores their scores
 */
record Ranked(int[] briefs, float[] scores) {
  static final Ranked NONE = new Ranked(new int[0], new float[0]);

  /** At most so many of those with the keys, which ascend. */
  static Ranked of(long[] keys, int most) {
    int[] briefs = new int[Math.min(most, keys.length)];
    float[] scores = new float[briefs.length];
    for (int i = 0; i < briefs.length; i++) {
      briefs[i] = RankKey.number(keys[i]);
      scores[i] = RankKey.score(keys[i]);
    }
    return new Ranked(briefs, scores);
  }

  int size() {
    return briefs.length;
  }

  /** The first so many. */
  Ranked first(int count) {
    return count >= size()
        ? this
        : new Ranked(Arrays.copyOf(briefs, count), Arrays.copyOf(scores, count));
  }

  /** Those at the positions, in their order. */
  Ranked at(List<Integer> positions) {
    int[] chosen = new int[positions.size()];
    float[] chosenScores = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = briefs[positions.get(i)];
      chosenScores[i] = scores[positions.get(i)];
    }
    return new Ranked(chosen, chosenScores);
  }
}
