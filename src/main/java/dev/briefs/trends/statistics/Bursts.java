package dev.briefs.trends.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Finds the bursts of a value: Kleinberg (2002), "Bursty and hierarchical structure in streams",
 * for batches of stories, with two states. In the upper state, the value is twice as frequent as on
 * average; to enter it costs γ·ln(n), with γ = 2 and n the number of periods. How strong a burst
 * is, and whether it is more than chance, is told by the scan statistic of Kulldorff (1997).
 */
public final class Bursts {
  private static final double SCALING = 2;
  private static final double GAMMA = 2;
  private static final double HIGHEST_RATE = 0.9999;

  private Bursts() {}

  /**
   * A burst.
   *
   * @param first the number of its first period
   * @param last the number of its last period
   * @param weight the logarithm of the likelihood ratio between a rate of its own in these periods
   *     and one rate in all, in nats
   * @param pValue the probability that one of all stretches of periods would hold so many of the
   *     value's stories by chance (Bonferroni 1936)
   */
  public record Burst(int first, int last, double weight, double pValue) {}

  /**
   * The bursts in the order of time.
   *
   * @param counts how many stories have the value, by period
   * @param volumes how many stories there are, by period
   */
  public static List<Burst> of(int[] counts, int[] volumes) {
    long count = sum(counts, 0, counts.length);
    long volume = sum(volumes, 0, volumes.length);
    if (count == 0 || count == volume || counts.length < 2) {
      return List.of();
    }
    double rate = (double) count / volume;
    double[] gains = gains(counts, volumes, rate, Math.min(HIGHEST_RATE, SCALING * rate));
    boolean[] upper = states(gains, GAMMA * Math.log(counts.length));
    List<Burst> bursts = new ArrayList<>();
    for (int start = 0; start < upper.length; start++) {
      if (upper[start]) {
        int end = start;
        while (end + 1 < upper.length && upper[end + 1]) {
          end++;
        }
        bursts.add(burst(start, end, counts, volumes));
        start = end;
      }
    }
    return bursts;
  }

  /** By how much the upper state explains each period better; the binomial coefficients cancel. */
  private static double[] gains(int[] counts, int[] volumes, double low, double high) {
    double with = Math.log(high / low);
    double without = Math.log((1 - high) / (1 - low));
    double[] gains = new double[counts.length];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = counts[i] * with + (volumes[i] - counts[i]) * without;
    }
    return gains;
  }

  /** Whether each period is in the upper state, on the cheapest way (Viterbi 1967). */
  private static boolean[] states(double[] gains, double entry) {
    int n = gains.length;
    boolean[] lowFromUpper = new boolean[n];
    boolean[] upperFromUpper = new boolean[n];
    double low = 0;
    double upper = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      lowFromUpper[i] = upper < low;
      upperFromUpper[i] = upper <= low + entry;
      double nextLow = Math.min(low, upper);
      upper = Math.min(upper, low + entry) - gains[i];
      low = nextLow;
    }
    boolean[] states = new boolean[n];
    boolean inUpper = upper < low;
    for (int i = n - 1; i >= 0; i--) {
      states[i] = inUpper;
      inUpper = inUpper ? upperFromUpper[i] : lowFromUpper[i];
    }
    return states;
  }

  private static Burst burst(int start, int end, int[] counts, int[] volumes) {
    long count = sum(counts, start, end + 1);
    long all = sum(counts, 0, counts.length);
    double share =
        (double) sum(volumes, start, end + 1) / Math.max(1, sum(volumes, 0, volumes.length));
    double weight =
        count * Math.log(count / (all * share))
            + (all == count ? 0 : (all - count) * Math.log((all - count) / (all * (1 - share))));
    double stretches = counts.length * (counts.length + 1L) / 2.0;
    return new Burst(start, end, weight, Math.min(1, stretches * tail(count, all, share)));
  }

  /** The probability of at least so many of all with this probability of each. */
  static double tail(long count, long all, double probability) {
    if (count <= 0) {
      return 1;
    }
    return RegularizedBeta.value(probability, (double) count, all - count + 1.0);
  }

  private static long sum(int[] numbers, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += numbers[i];
    }
    return sum;
  }
}
