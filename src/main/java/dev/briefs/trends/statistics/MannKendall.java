package dev.briefs.trends.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * The test for a monotone trend by Mann (1945) and Kendall (1975), with the correction of the
 * variance for ties, and the slope of Sen (1968).
 *
 * @param score how many pairs rise, less how many fall
 * @param pValue the two-sided probability of a score at least as far from 0 without a trend, by the
 *     normal approximation with continuity correction; 1 with fewer than {@value #LEAST} values
 */
public record MannKendall(long score, double pValue) {
  /** How many values the test needs. */
  public static final int LEAST = 8;

  /** The test of values in the order of time. */
  public static MannKendall of(double[] values) {
    int n = values.length;
    long score = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        score += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
      }
    }
    double variance = variance(values);
    if (n < LEAST || variance <= 0 || score == 0) {
      return new MannKendall(score, 1);
    }
    double z = (Math.abs(score) - 1) / Math.sqrt(variance);
    return new MannKendall(score, Erfc.value(z / Math.sqrt(2)));
  }

  private static double variance(double[] values) {
    double variance = term(values.length);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        variance -= term(i - start);
        start = i;
      }
    }
    return variance / 18;
  }

  private static double term(double n) {
    return n * (n - 1) * (2 * n + 5);
  }

  /** The median of the slopes between all pairs of values one step apart each; 0 of one value. */
  public static double slope(double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - values[i]) / (j - i);
      }
    }
    if (slopes.length == 0) {
      return 0;
    }
    Arrays.sort(slopes);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  }
}
