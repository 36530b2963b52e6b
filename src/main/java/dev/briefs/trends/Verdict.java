package dev.briefs.trends;

import dev.briefs.Trends.Direction;
import dev.briefs.trends.statistics.Bursts;
import dev.briefs.trends.statistics.LogOdds;
import dev.briefs.trends.statistics.MannKendall;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the tests of one value say.
 *
 * @param change the last window against the periods before it
 * @param trend the test for a steady rise or fall
 * @param slope the change of the share from period to period
 * @param halves the later half of the periods against the earlier one
 * @param bursts the bursts, strongest first
 * @param burst the periods of the strongest burst against the others
 */
record Verdict(
    LogOdds change,
    MannKendall trend,
    double slope,
    LogOdds halves,
    List<Bursts.Burst> bursts,
    Optional<LogOdds> burst) {
  /** How many tests a value has. */
  private static final int TESTS = 3;

  /** A direction with its effect. */
  record Finding(Direction direction, double effect) {}

  /**
   * Tests a value.
   *
   * @param counts how many stories have it, by complete period
   * @param volumes how many stories there are, by complete period
   * @param window how many periods the last window has
   */
  static Verdict of(int[] counts, int[] volumes, int window) {
    int n = counts.length;
    List<Bursts.Burst> bursts =
        Bursts.of(counts, volumes).stream()
            .sorted(Comparator.comparingDouble(Bursts.Burst::weight).reversed())
            .toList();
    Optional<LogOdds> burst =
        bursts.stream()
            .findFirst()
            .map(strongest -> odds(counts, volumes, strongest.first(), strongest.last() + 1));
    MannKendall trend = trend(counts, volumes);
    return new Verdict(
        odds(counts, volumes, n - window, n),
        trend,
        trend.pValue() == 1 ? 0 : MannKendall.slope(shares(counts, volumes)),
        odds(counts, volumes, n / 2, n),
        bursts,
        burst);
  }

  /** A value with fewer stories than there are periods cannot rise or fall steadily. */
  private static MannKendall trend(int[] counts, int[] volumes) {
    return sum(counts, 0, counts.length) < counts.length
        ? new MannKendall(0, 1)
        : MannKendall.of(shares(counts, volumes));
  }

  static double[] shares(int[] counts, int[] volumes) {
    double[] shares = new double[counts.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = volumes[i] == 0 ? 0 : (double) counts[i] / volumes[i];
    }
    return shares;
  }

  /** The periods from one to before another against all the others. */
  private static LogOdds odds(int[] counts, int[] volumes, int from, int to) {
    long count = sum(counts, from, to);
    long volume = sum(volumes, from, to);
    return LogOdds.of(
        count,
        volume,
        sum(counts, 0, counts.length) - count,
        sum(volumes, 0, volumes.length) - volume);
  }

  private static long sum(int[] numbers, int from, int to) {
    long sum = 0;
    for (int i = Math.max(0, from); i < to; i++) {
      sum += numbers[i];
    }
    return sum;
  }

  /** The probability that one of the tests says so much by chance (Bonferroni 1936). */
  double pValue() {
    return Math.min(1, TESTS * Math.min(Math.min(change.pValue(), trend.pValue()), burstPValue()));
  }

  private double burstPValue() {
    return bursts.stream().mapToDouble(Bursts.Burst::pValue).min().orElse(1);
  }

  /** The bursts that are no chance where p-values up to a bound are discoveries. */
  List<Bursts.Burst> bursts(double bound) {
    return bursts.stream().filter(each -> isWithin(each.pValue(), bound)).toList();
  }

  /**
   * Which way the value goes where p-values up to a bound are discoveries: a steady rise or fall
   * before a burst that is past, and that before a mere change.
   *
   * @param windowStart the number of the first period of the last window
   */
  Finding finding(double bound, int windowStart) {
    boolean changed = isWithin(change.pValue(), bound) && change.nearEnd() != 0;
    if (isWithin(trend.pValue(), bound)
        && slope * trend.score() > 0
        && halves.nearEnd() * trend.score() > 0) {
      return new Finding(
          trend.score() > 0 ? Direction.RISING : Direction.FALLING, halves.nearEnd());
    }
    List<Bursts.Burst> discovered = bursts(bound);
    if (!discovered.isEmpty() && burst.map(LogOdds::nearEnd).orElse(0.0) > 0) {
      boolean begins = discovered.getFirst().first() >= windowStart;
      return begins && changed
          ? new Finding(Direction.EMERGING, change.nearEnd())
          : new Finding(Direction.BURSTING, burst.map(LogOdds::nearEnd).orElse(0.0));
    }
    if (changed) {
      return new Finding(
          change.ratio() > 0 ? Direction.EMERGING : Direction.FADING, change.nearEnd());
    }
    return new Finding(Direction.STEADY, change.nearEnd());
  }

  private static boolean isWithin(double pValue, double bound) {
    return TESTS * pValue <= bound;
  }
}
