package dev.briefs.closest.graph;

import dev.briefs.closest.score.SortableScore;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.ProfileMatrix;
import java.util.Arrays;

/**
 * Finds the briefs whose term vectors have the highest cosine with that of a brief.
 *
 * <p>Terms are taken in the order of what they can contribute until their postings reach a bound;
 * the best briefs found by then are scored by all terms. The smaller the archive, the higher the
 * bound, so that some ten thousand short briefs or two thousand long ones are compared exactly. One
 * finder serves one thread.
 */
final class NeighbourFinder {
  /** The bound in large archives. */
  private static final int LEAST_BOUND = 30_000;

  /** The number of postings of all briefs of a smaller archive together that may be read. */
  private static final int ALL_POSTINGS = 1_000_000_000;

  /** How many of the briefs found are scored by all terms, for each one asked for. */
  private static final int CANDIDATES = 2;

  /** How many scores are set to 0 in a row in the time that one is set to 0 by its posting. */
  private static final int CLEARED_PER_POSTING = 8;

  private final ProfileMatrix matrix;
  private final int mostPostings;
  private final PrunedScoreAccumulator scores;
  private final float[] queryWeights;

  NeighbourFinder(ProfileMatrix matrix) {
    this(matrix, Math.max(LEAST_BOUND, ALL_POSTINGS / Math.max(1, matrix.briefs())));
  }

  /** A finder that reads so many postings for one brief at most, but for its first term's. */
  NeighbourFinder(ProfileMatrix matrix, int mostPostings) {
    this.matrix = matrix;
    this.mostPostings = mostPostings;
    this.scores = new PrunedScoreAccumulator(matrix.briefs());
    this.queryWeights = new float[matrix.terms()];
  }

  /** The so many briefs of the highest cosine, those of 0 left out. */
  TopBriefs find(int brief, int count) {
    int[] entries = entriesByWeight(brief);
    int affordable = affordable(entries);
    boolean exact = affordable == entries.length;
    // The brief finds itself too.
    scores.begin(1 + (exact ? count : count * CANDIDATES));
    long postings = add(brief, entries, affordable);
    int[] found = scores.best();
    long[] ranked = exact ? keys(brief, found) : rescored(brief, found);
    clear(entries, affordable, postings);
    Arrays.sort(ranked);
    return TopBriefs.of(ranked, count);
  }

  private int[] entriesByWeight(int brief) {
    int start = matrix.briefStart(brief);
    long[] keys = new long[matrix.briefEnd(brief) - start];
    Arrays.setAll(keys, i -> SortableScore.of(start + i, contribution(start + i)));
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(SortableScore::number).toArray();
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
      postings += postings(entries[affordable]);
      if (affordable > 0 && postings > mostPostings) {
        return affordable;
      }
      affordable++;
    }
    return affordable;
  }

  private int postings(int entry) {
    int term = matrix.termAt(entry);
    return matrix.termEnd(term) - matrix.termStart(term);
  }

  /** Adds up the scores by the first entries; returns how many postings that took. */
  private long add(int brief, int[] entries, int count) {
    long postings = 0;
    for (int i = 0; i < count; i++) {
      scores.add(
          matrix, matrix.termAt(entries[i]), contribution(entries[i]) / matrix.length(brief));
      postings += postings(entries[i]);
    }
    return postings;
  }

  private void clear(int[] entries, int count, long postings) {
    if (postings * CLEARED_PER_POSTING > matrix.briefs()) {
      scores.clear();
      return;
    }
    for (int i = 0; i < count; i++) {
      scores.clear(matrix, matrix.termAt(entries[i]));
    }
  }

  private long[] keys(int brief, int[] found) {
    return Arrays.stream(found)
        .filter(other -> other != brief)
        .mapToLong(other -> SortableScore.of(other, scores.of(other)))
        .toArray();
  }

  private long[] rescored(int brief, int[] found) {
    spread(brief, true);
    long[] keys =
        Arrays.stream(found)
            .filter(other -> other != brief)
            .mapToLong(other -> SortableScore.of(other, Math.min(1, cosine(other))))
            .toArray();
    spread(brief, false);
    return keys;
  }

  private void spread(int brief, boolean set) {
    for (int e = matrix.briefStart(brief); e < matrix.briefEnd(brief); e++) {
      queryWeights[matrix.termAt(e)] = set ? contribution(e) / matrix.length(brief) : 0;
    }
  }

  private float cosine(int other) {
    float dot = 0;
    for (int e = matrix.briefStart(other); e < matrix.briefEnd(other); e++) {
      dot += queryWeights[matrix.termAt(e)] * matrix.frequencyWeightAt(e);
    }
    return dot / matrix.length(other);
  }
}
