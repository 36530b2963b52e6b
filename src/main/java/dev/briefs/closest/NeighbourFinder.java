package dev.briefs.closest;

import java.util.Arrays;

/**
 * Finds the briefs whose term vectors have the highest cosine with that of a brief.
 *
 * <p>Terms are taken in the order of what they can contribute until their postings reach a bound
 * that does not depend on the size of the archive; the best briefs found by then are scored by all
 * terms. In archives of up to some thousand briefs the bound is not reached and nothing is left
 * out. One finder serves one thread.
 */
final class NeighbourFinder {
  private static final int MOST_POSTINGS = 60_000;

  /** How many of the briefs found are scored by all terms, for each one asked for. */
  private static final int CANDIDATES = 4;

  private final ProfileMatrix matrix;
  private final int mostPostings;
  private final float[] sums;
  private final int[] found;
  private final float[] queryWeights;
  private int foundCount;

  NeighbourFinder(ProfileMatrix matrix) {
    this(matrix, MOST_POSTINGS);
  }

  /** A finder that reads so many postings for one brief at most, but for its first term's. */
  NeighbourFinder(ProfileMatrix matrix, int mostPostings) {
    this.matrix = matrix;
    this.mostPostings = mostPostings;
    this.sums = new float[matrix.briefs()];
    this.found = new int[matrix.briefs()];
    this.queryWeights = new float[matrix.terms()];
  }

  /** The so many briefs of the highest cosine, those of 0 left out. */
  Ranked find(int brief, int count) {
    int[] entries = entriesByWeight(brief);
    boolean all = accumulate(entries, brief);
    Ranked ranked = all ? best(brief, count) : rescored(brief, count);
    clear();
    return ranked;
  }

  /** The cosine of the term vectors of two briefs. */
  static float cosine(ProfileMatrix matrix, int one, int other) {
    double dot = 0;
    int i = matrix.briefStart(one);
    int j = matrix.briefStart(other);
    while (i < matrix.briefEnd(one) && j < matrix.briefEnd(other)) {
      int difference = matrix.termAt(i) - matrix.termAt(j);
      if (difference == 0) {
        dot += (double) matrix.weightAt(i) * matrix.weightAt(j);
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    double lengths = (double) matrix.length(one) * matrix.length(other);
    return lengths == 0 ? 0 : (float) (dot / lengths);
  }

  private int[] entriesByWeight(int brief) {
    int start = matrix.briefStart(brief);
    int count = matrix.briefEnd(brief) - start;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      float contribution = matrix.weightAt(start + i) * matrix.rarity(matrix.termAt(start + i));
      keys[i] = ((long) ~Float.floatToIntBits(contribution) << 32) | i;
    }
    Arrays.sort(keys);
    int[] entries = new int[count];
    for (int i = 0; i < count; i++) {
      entries[i] = start + (int) keys[i];
    }
    return entries;
  }

  private boolean accumulate(int[] entries, int brief) {
    long read = 0;
    for (int entry : entries) {
      int term = matrix.termAt(entry);
      int postings = matrix.termEnd(term) - matrix.termStart(term);
      if (read > 0 && read + postings > mostPostings) {
        return false;
      }
      read += postings;
      add(term, matrix.weightAt(entry) / matrix.length(brief));
    }
    return true;
  }

  private void add(int term, float weight) {
    float factor = weight * matrix.rarity(term);
    for (int posting = matrix.termStart(term); posting < matrix.termEnd(term); posting++) {
      int other = matrix.briefAt(posting);
      if (sums[other] == 0) {
        found[foundCount++] = other;
      }
      sums[other] += factor * matrix.frequencyWeightAt(posting);
    }
  }

  private Ranked best(int brief, int count) {
    TopBriefs top = new TopBriefs(count);
    for (int i = 0; i < foundCount; i++) {
      int other = found[i];
      float score = sums[other] / matrix.length(other);
      if (other != brief && score >= top.floor()) {
        top.offer(other, Math.min(1, score));
      }
    }
    return top.drain();
  }

  private Ranked rescored(int brief, int count) {
    Ranked candidates = best(brief, count * CANDIDATES);
    spread(brief, true);
    TopBriefs top = new TopBriefs(count);
    for (int candidate : candidates.briefs()) {
      top.offer(candidate, Math.min(1, dot(candidate) / matrix.length(candidate)));
    }
    spread(brief, false);
    return top.drain();
  }

  private void spread(int brief, boolean set) {
    for (int e = matrix.briefStart(brief); e < matrix.briefEnd(brief); e++) {
      queryWeights[matrix.termAt(e)] = set ? matrix.weightAt(e) / matrix.length(brief) : 0;
    }
  }

  private float dot(int other) {
    float dot = 0;
    for (int e = matrix.briefStart(other); e < matrix.briefEnd(other); e++) {
      float weight = queryWeights[matrix.termAt(e)];
      if (weight != 0) {
        dot += weight * matrix.weightAt(e);
      }
    }
    return dot;
  }

  private void clear() {
    for (int i = 0; i < foundCount; i++) {
      sums[found[i]] = 0;
    }
    foundCount = 0;
  }
}
