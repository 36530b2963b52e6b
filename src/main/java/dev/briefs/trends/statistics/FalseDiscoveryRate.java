package dev.briefs.trends.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Controls the false discovery rate of many tests (Benjamini and Hochberg 1995). */
public final class FalseDiscoveryRate {
  private FalseDiscoveryRate() {}

  /**
   * For each p-value the lowest false discovery rate at which it is a discovery: the least p·m/rank
   * of all p-values that are at least as high, where m is the number of tests.
   */
  public static double[] qValues(double[] pValues) {
    int[] order =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer test) -> pValues[test]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[pValues.length];
    double least = 1;
    for (int rank = order.length; rank >= 1; rank--) {
      int test = order[rank - 1];
      least = Math.min(least, pValues[test] * order.length / rank);
      q[test] = least;
    }
    return q;
  }
}
