package dev.briefs.closest.score;

import java.util.Arrays;
import java.util.List;

/**
 * Briefs by ordinal with their scores, best first; equal scores in the order of ids.
 *
 * @param briefs the ordinals
 * @param scores their scores
 */
public record TopBriefs(int[] briefs, float[] scores) {
  public static final TopBriefs NONE = new TopBriefs(new int[0], new float[0]);

  /** At most so many of those with the keys, which ascend. */
  public static TopBriefs of(long[] keys, int most) {
    int[] briefs = new int[Math.min(most, keys.length)];
    float[] scores = new float[briefs.length];
    for (int i = 0; i < briefs.length; i++) {
      briefs[i] = SortableScore.number(keys[i]);
      scores[i] = SortableScore.score(keys[i]);
    }
    return new TopBriefs(briefs, scores);
  }

  public int size() {
    return briefs.length;
  }

  /** The first so many. */
  public TopBriefs first(int count) {
    return count >= size()
        ? this
        : new TopBriefs(Arrays.copyOf(briefs, count), Arrays.copyOf(scores, count));
  }

  /** Those at the positions, in their order. */
  public TopBriefs at(List<Integer> positions) {
    int[] chosen = new int[positions.size()];
    float[] chosenScores = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = briefs[positions.get(i)];
      chosenScores[i] = scores[positions.get(i)];
    }
    return new TopBriefs(chosen, chosenScores);
  }
}
