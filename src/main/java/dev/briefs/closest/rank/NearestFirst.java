package dev.briefs.closest.rank;

import dev.briefs.closest.score.TopBriefs;

/**
 * Keeps what the plain cosine is sure of: the brief of the highest cosine is among the first three
 * of a smoothed ranking, and the first where the second highest is much lower.
 */
final class NearestFirst {
  private static final int LOWEST_RANK = 3;

  /** How many times the second highest the highest cosine must be to be the first. */
  private static final float OUTSTANDING = 1.25f;

  private NearestFirst() {}

  /**
   * A ranking with the nearest brief in its place.
   *
   * @param nearest the briefs of the highest cosines of those that may be ranked
   */
  static TopBriefs promote(TopBriefs ranked, TopBriefs nearest) {
    if (nearest.size() == 0) {
      return ranked;
    }
    float second = nearest.size() == 1 ? 0 : nearest.scores()[1];
    int place = nearest.scores()[0] >= OUTSTANDING * second ? 0 : LOWEST_RANK - 1;
    int rank = rank(ranked, nearest.briefs()[0]);
    return rank > place ? moved(ranked, rank, place) : ranked;
  }

  private static int rank(TopBriefs ranked, int brief) {
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (ranked.briefs()[rank] == brief) {
        return rank;
      }
    }
    return -1;
  }

  private static TopBriefs moved(TopBriefs ranked, int from, int to) {
    int[] briefs = ranked.briefs().clone();
    float[] scores = ranked.scores().clone();
    System.arraycopy(ranked.briefs(), to, briefs, to + 1, from - to);
    System.arraycopy(ranked.scores(), to, scores, to + 1, from - to);
    briefs[to] = ranked.briefs()[from];
    scores[to] = Math.min(1, Math.nextUp(ranked.scores()[to]));
    return new TopBriefs(briefs, scores);
  }
}
