package dev.briefs.trends.statistics;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * The log-odds ratio of a value between two sets of stories, with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16, 19 and 22).
 *
 * @param ratio the natural logarithm of the ratio of the odds, positive when the value is more
 *     frequent in the first set
 * @param deviation the standard deviation of that estimate
 */
public record LogOdds(double ratio, double deviation) {
  /** The weight of the prior, as a share of all stories. */
  private static final double PRIOR = 0.02;

  /** The normal quantile of a two-sided 95 % interval. */
  private static final double QUANTILE = 1.959964;

  /**
   * The ratio between two sets. The prior has the value's share of both sets together, and the
   * weight of a fiftieth of their stories.
   *
   * @param count how many stories of the first set have the value
   * @param volume how many stories the first set has
   * @param otherCount how many stories of the second set have the value
   * @param otherVolume how many stories the second set has
   */
  public static LogOdds of(long count, long volume, long otherCount, long otherVolume) {
    double prior = PRIOR * (volume + otherVolume);
    double valuePrior = PRIOR * (count + otherCount);
    if (valuePrior == 0 || volume == 0 || otherVolume == 0) {
      return new LogOdds(0, 0);
    }
    double with = count + valuePrior;
    double otherWith = otherCount + valuePrior;
    double without = Math.max(0, volume - count) + prior - valuePrior;
    double otherWithout = Math.max(0, otherVolume - otherCount) + prior - valuePrior;
    if (without <= 0 || otherWithout <= 0) {
      return new LogOdds(0, 0);
    }
    double ratio = Math.log(with / without) - Math.log(otherWith / otherWithout);
    return new LogOdds(ratio, Math.sqrt(1 / with + 1 / otherWith));
  }

  /** The probability of a ratio at least as far from 0 where both sets are alike. */
  public double pValue() {
    return deviation == 0 ? 1 : Erfc.value(Math.abs(ratio) / deviation / Math.sqrt(2));
  }

  /** The end of the 95 % interval that is nearer to 0; 0 when the interval includes it. */
  public double nearEnd() {
    double size = Math.max(0, Math.abs(ratio) - QUANTILE * deviation);
    return Math.copySign(size, ratio);
  }
}
