package dev.briefs.closest;

import java.util.Arrays;

/**
 * Finds the briefs whose term vectors have the highest cosine with that of a brief.
 *
 * <p>Terms are taken in the order of what they can contribute until their postings reach a bound
 * that does not depend on the size of the archive; the best briefs found by then are scored by all
 * terms. In archives of up to some ten thousand short briefs the bound is not reached and nothing
 * is left out. One finder serves one thread.
 */
final class NeighbourFinder {
  private static final int MOST_POSTINGS = 30_000;

  /** How many of the briefs found are scored by all terms, for each one asked for. */
  private static final int CANDIDATES = 4;

  /** How many briefs are summed up at a time: their sums stay in the nearest cache. */
  private static final int BLOCK = 1 << 12;

  private final ProfileMatrix matrix;
  private final int mostPostings;
  private final float[] sums = new float[BLOCK];
  private final int[] found = new int[BLOCK + 1];
  private final float[] queryWeights;
  private int foundCount;

  NeighbourFinder(ProfileMatrix matrix) {
    this(matrix, MOST_POSTINGS);
  }

  /** A finder that reads so many postings for one brief at most, but for its first term's. */
  NeighbourFinder(ProfileMatrix matrix, int mostPostings) {
    this.matrix = matrix;
    this.mostPostings = mostPostings;
    this.queryWeights = new float[matrix.terms()];
  }

  /** The so many briefs of the highest cosine, those of 0 left out. */
  Ranked find(int brief, int count) {
    int[] entries = entriesByWeight(brief);
    int affordable = affordable(entries);
    return affordable == entries.length
        ? best(brief, entries, count)
        : rescored(
            brief, best(brief, Arrays.copyOf(entries, affordable), count * CANDIDATES), count);
  }

  private int[] entriesByWeight(int brief) {
    int start = matrix.briefStart(brief);
    int count = matrix.briefEnd(brief) - start;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = ((long) ~Float.floatToIntBits(contribution(start + i)) << 32) | i;
    }
    Arrays.sort(keys);
    int[] entries = new int[count];
    for (int i = 0; i < count; i++) {
      entries[i] = start + (int) keys[i];
    }
    return entries;
  }

  /** The weight of an entry times the term's rarity, which the other side's share lacks. */
  private float contribution(int entry) {
    float rarity = matrix.rarity(matrix.termAt(entry));
    return matrix.frequencyWeightAt(entry) * rarity * rarity;
  }

  private int affordable(int[] entries) {
    long postings = 0;
    int affordable = 0;
    while (affordable < entries.length) {
      int term = matrix.termAt(entries[affordable]);
      postings += matrix.termEnd(term) - matrix.termStart(term);
      if (affordable > 0 && postings > mostPostings) {
        return affordable;
      }
      affordable++;
    }
    return affordable;
  }

  private Ranked best(int brief, int[] entries, int count) {
    TopBriefs top = new TopBriefs(count);
    int[] next = new int[entries.length];
    Arrays.setAll(next, i -> matrix.termStart(matrix.termAt(entries[i])));
    for (int first = 0; first < matrix.briefs(); first += BLOCK) {
      int last = Math.min(first + BLOCK, matrix.briefs());
      for (int i = 0; i < entries.length; i++) {
        next[i] = add(entries[i], next[i], first, last, matrix.length(brief));
      }
      offerFound(first, brief, top);
    }
    return top.drain();
  }

  /** Adds what an entry's term contributes to the briefs from the first to below the last. */
  private int add(int entry, int from, int first, int last, float length) {
    float weight = contribution(entry) / length;
    int end = matrix.termEnd(matrix.termAt(entry));
    int count = foundCount;
    int posting = from;
    while (posting < end && matrix.briefAt(posting) < last) {
      int brief = matrix.briefAt(posting) - first;
      float sum = sums[brief];
      // Written always, kept where it is new: a branch here would be mispredicted all the time.
      found[count] = brief;
      count += sum == 0 ? 1 : 0;
      sums[brief] = sum + weight * matrix.shareAt(posting);
      posting++;
    }
    foundCount = count;
    return posting;
  }

  private void offerFound(int first, int but, TopBriefs top) {
    for (int i = 0; i < foundCount; i++) {
      int brief = first + found[i];
      float score = sums[found[i]];
      sums[found[i]] = 0;
      if (score >= top.floor() && brief != but) {
        top.offer(brief, Math.min(1, score));
      }
    }
    foundCount = 0;
  }

  private Ranked rescored(int brief, Ranked candidates, int count) {
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
      queryWeights[matrix.termAt(e)] = set ? contribution(e) / matrix.length(brief) : 0;
    }
  }

  private float dot(int other) {
    float dot = 0;
    for (int e = matrix.briefStart(other); e < matrix.briefEnd(other); e++) {
      dot += queryWeights[matrix.termAt(e)] * matrix.frequencyWeightAt(e);
    }
    return dot;
  }
}
