package dev.briefs.closest.graph;

import dev.briefs.closest.score.SortableScore;
import dev.briefs.closest.vector.ProfileMatrix;
import java.util.Arrays;
import org.apache.lucene.util.IntroSelector;

/**
 * The scores of all briefs while they are summed up term by term, with note of those that may yet
 * be among the best: scores only rise, so the score of the last of the best so far is a floor, and
 * a brief is noted when its score rises above it. Emptied and filled again; serves one thread.
 */
final class PrunedScoreAccumulator {
  /** When so many times the wanted number are noted, the floor is raised. */
  private static final int NOTED_PER_WANTED = 4;

  private final float[] scores;
  private final int[] noted;
  private final Selector selector = new Selector();
  private long[] keys = new long[1024];
  private int size;
  private float floor;
  private int wanted;
  private int mostNoted;

  /** Scores of so many briefs, all 0. */
  PrunedScoreAccumulator(int briefs) {
    scores = new float[briefs];
    // What is not noted is written behind the last all the same.
    noted = new int[briefs + 1];
  }

  /** Begins to sum up, to find so many of the best. */
  void begin(int count) {
    size = 0;
    floor = 0;
    wanted = count;
    mostNoted = NOTED_PER_WANTED * count;
  }

  /** Adds what a term contributes to each of its briefs: their shares, times a weight above 0. */
  void add(ProfileMatrix matrix, int term, float weight) {
    int end = matrix.termEnd(term);
    int count = size;
    for (int posting = matrix.termStart(term); posting < end; posting++) {
      int brief = matrix.briefAt(posting);
      float before = scores[brief];
      float after = before + weight * matrix.shareAt(posting);
      scores[brief] = after;
      // Written always, kept where it is new: a branch here would be mispredicted all the time.
      noted[count] = brief;
      count += before <= floor && after > floor ? 1 : 0;
    }
    size = count;
    if (size > mostNoted) {
      raiseFloor();
      mostNoted = Math.max(mostNoted, 2 * size);
    }
  }

  /** The wanted number of best briefs, and others that score as high as the last of them. */
  int[] best() {
    raiseFloor();
    return Arrays.copyOf(noted, size);
  }

  float of(int brief) {
    return Math.min(1, scores[brief]);
  }

  /** Sets the scores of a term's briefs to 0. */
  void clear(ProfileMatrix matrix, int term) {
    for (int posting = matrix.termStart(term); posting < matrix.termEnd(term); posting++) {
      scores[matrix.briefAt(posting)] = 0;
    }
  }

  /** Sets all scores to 0. */
  void clear() {
    Arrays.fill(scores, 0);
  }

  private void raiseFloor() {
    if (size <= wanted) {
      return;
    }
    keys = size <= keys.length ? keys : new long[2 * size];
    for (int i = 0; i < size; i++) {
      keys[i] = SortableScore.of(noted[i], of(noted[i]));
    }
    selector.select(0, size, wanted - 1);
    floor = Math.nextDown(SortableScore.score(keys[wanted - 1]));
    int kept = 0;
    for (int i = 0; i < size; i++) {
      noted[kept] = noted[i];
      kept += scores[noted[i]] > floor ? 1 : 0;
    }
    size = kept;
  }

  /** Puts the key of a rank in its place, smaller ones before it and greater ones behind. */
  private final class Selector extends IntroSelector {
    private long pivot;

    @Override
    protected void swap(int i, int j) {
      long key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
    }

    @Override
    protected void setPivot(int i) {
      pivot = keys[i];
    }

    @Override
    protected int comparePivot(int j) {
      return Long.compare(pivot, keys[j]);
    }
  }
}
