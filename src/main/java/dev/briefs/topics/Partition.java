package dev.briefs.topics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Briefs in fine communities, and those in coarse ones.
 *
 * @param fine the fine community of each brief
 * @param coarse the coarse community of each fine one
 */
record Partition(int[] fine, int[] coarse) {

  /** Every brief for itself. */
  static Partition ofSingles(int size) {
    return new Partition(IntStream.range(0, size).toArray(), IntStream.range(0, size).toArray());
  }

  /** The same with communities numbered by size, those of one size by their first brief. */
  Partition ordered() {
    int[] coarseOfBriefs = Arrays.stream(fine).map(community -> coarse[community]).toArray();
    int[] coarseRanks = ranks(coarseOfBriefs);
    int[] fineRanks = ranks(fine);
    int[] ordered = new int[(int) Arrays.stream(fineRanks).filter(rank -> rank >= 0).count()];
    for (int community = 0; community < fineRanks.length; community++) {
      if (fineRanks[community] >= 0) {
        ordered[fineRanks[community]] = coarseRanks[coarse[community]];
      }
    }
    return new Partition(
        Arrays.stream(fine).map(community -> fineRanks[community]).toArray(), ordered);
  }

  private static int[] ranks(int[] communities) {
    int count = Arrays.stream(communities).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    int[] first = new int[count];
    Arrays.fill(first, -1);
    for (int brief = 0; brief < communities.length; brief++) {
      sizes[communities[brief]]++;
      first[communities[brief]] = first[communities[brief]] < 0 ? brief : first[communities[brief]];
    }
    int[] ranks = new int[count];
    Arrays.fill(ranks, -1);
    int[] order =
        IntStream.range(0, count)
            .filter(community -> sizes[community] > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer community) -> -sizes[community])
                    .thenComparingInt(community -> first[community]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }
}
