package dev.briefs;

import java.util.List;
import java.util.Map;

/**
 * A brief with what an index has computed of it, for another engine that is to give the same
 * answers.
 *
 * <p>The smoothed similarity of two briefs is the sum, over the ids of {@code reach} of the one, of
 * its weight there times the weight of the same id in {@code smoothing} of the other.
 *
 * @param brief the brief
 * @param standing {@code published}, {@code draft} for one that stands in lists of other drafts
 *     only, or {@code page} for one that stands in none
 * @param terms for each analysed field its values, for each value its positions, and for each
 *     position the terms that stand there, of which there may be none
 * @param profile the terms that similarity is computed from, with their frequencies
 * @param smoothing its row of the smoothing matrix over its smoothed length: weights of ids, its
 *     own and those of its relatives
 * @param reach the products of its row with the cosines of the neighbour graph, over its smoothed
 *     length: weights of ids, heaviest first
 * @param nearest the two briefs of the highest cosines with it that may stand in its list
 * @param group the id of the first member of its duplicate group; its own where it has none
 * @param topics the ids of its topics, the coarse one first; none where the index has no topics
 */
public record IndexedBrief(
    Brief brief,
    String standing,
    Map<String, List<List<List<String>>>> terms,
    Map<String, Integer> profile,
    List<Weight> smoothing,
    List<Weight> reach,
    List<Weight> nearest,
    String group,
    List<String> topics) {
  /**
   * A weight of a brief.
   *
   * @param id of the brief
   * @param weight above 0
   */
  public record Weight(String id, float weight) {}

  /** Copies the collections. */
  public IndexedBrief {
    terms = Map.copyOf(terms);
    profile = Map.copyOf(profile);
    smoothing = List.copyOf(smoothing);
    reach = List.copyOf(reach);
    nearest = List.copyOf(nearest);
    topics = List.copyOf(topics);
  }
}
