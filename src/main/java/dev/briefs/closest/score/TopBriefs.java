package dev.briefs.closest.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

  /** Those after the first so many. */
  public TopBriefs from(int position) {
    return position >= size()
        ? NONE
        : new TopBriefs(
            Arrays.copyOfRange(briefs, position, size()),
            Arrays.copyOfRange(scores, position, size()));
  }

  /** Those that are accepted. */
  public TopBriefs where(IntPredicate accepted) {
    return at(IntStream.range(0, size()).filter(i -> accepted.test(briefs[i])).boxed().toList());
  }

  /** These, and then others. */
  public TopBriefs then(TopBriefs others) {
    int[] all = Arrays.copyOf(briefs, size() + others.size());
    float[] allScores = Arrays.copyOf(scores, all.length);
    System.arraycopy(others.briefs, 0, all, size(), others.size());
    System.arraycopy(others.scores, 0, allScores, size(), others.size());
    return new TopBriefs(all, allScores);
  }

  /** The same with no score above a bound. */
  public TopBriefs atMost(float bound) {
    float[] bounded = new float[size()];
    for (int i = 0; i < bounded.length; i++) {
      bounded[i] = Math.min(bound, scores[i]);
    }
    return new TopBriefs(briefs, bounded);
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
