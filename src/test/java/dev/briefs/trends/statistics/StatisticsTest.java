package dev.briefs.trends.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each statistic against examples that are computed by hand. */
final class StatisticsTest {
  @Test
  void logOddsRatioHasThePriorOfBothSets() {
    LogOdds odds = LogOdds.of(30, 1_000, 20, 4_000);
    double prior = 0.02 * 5_000;
    double value = 0.02 * 50;
    double expected =
        Math.log((30 + value) / (1_000 - 30 + prior - value))
            - Math.log((20 + value) / (4_000 - 20 + prior - value));
    assertThat(odds.ratio()).isCloseTo(expected, within(1e-12));
    assertThat(odds.deviation()).isCloseTo(Math.sqrt(1 / 31.0 + 1 / 21.0), within(1e-12));
    assertThat(odds.nearEnd())
        .isCloseTo(expected - 1.959964 * odds.deviation(), within(1e-9))
        .isPositive();
  }

  @Test
  void logOddsOfEqualSharesAreNothing() {
    LogOdds odds = LogOdds.of(20, 1_000, 80, 4_000);
    assertThat(odds.ratio()).isCloseTo(0, within(1e-9));
    assertThat(odds.pValue()).isCloseTo(1, within(1e-9));
    assertThat(odds.nearEnd()).isZero();
  }

  @Test
  void logOddsOfAValueNotSeenBeforeAreFiniteAndUncertain() {
    LogOdds few = LogOdds.of(3, 1_000, 0, 4_000);
    LogOdds many = LogOdds.of(300, 1_000, 0, 4_000);
    assertThat(few.ratio()).isFinite();
    assertThat(few.pValue()).isGreaterThan(0.05);
    assertThat(many.pValue()).isLessThan(1e-6);
    assertThat(many.nearEnd()).isGreaterThan(few.nearEnd());
  }

  @Test
  void logOddsAreMirrored() {
    LogOdds one = LogOdds.of(5, 700, 90, 900);
    LogOdds other = LogOdds.of(90, 900, 5, 700);
    assertThat(one.ratio()).isCloseTo(-other.ratio(), within(1e-12));
    assertThat(one.nearEnd()).isNegative();
  }

  /** 28 pairs of which all rise: S = 28, variance 8·7·21/18, z = 27/√65.33. */
  @Test
  void mannKendallOfAStraightRise() {
    MannKendall rise = MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8});
    assertThat(rise.score()).isEqualTo(28);
    assertThat(rise.pValue()).isCloseTo(0.000836, within(1e-5));
  }

  /** Ties of 2 and of 3 take 2·1·9 and 3·2·11 from the variance: (1176 - 18 - 66)/18. */
  @Test
  void mannKendallCorrectsForTies() {
    MannKendall ties = MannKendall.of(new double[] {1, 1, 2, 3, 3, 3, 4, 5});
    assertThat(ties.score()).isEqualTo(24);
    double z = 23 / Math.sqrt(1_092 / 18.0);
    assertThat(z).isCloseTo(2.953, within(1e-3));
    assertThat(ties.pValue()).isCloseTo(0.00315, within(5e-5));
  }

  @Test
  void mannKendallNeedsEightValues() {
    assertThat(MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 7}).pValue()).isEqualTo(1);
    assertThat(MannKendall.of(new double[] {2, 2, 2, 2, 2, 2, 2, 2}).pValue()).isEqualTo(1);
  }

  @Test
  void senSlopeIsTheMedianOfAllSlopes() {
    assertThat(MannKendall.slope(new double[] {1, 3, 2, 10})).isCloseTo(2.5, within(1e-12));
    assertThat(MannKendall.slope(new double[] {0, 0, 0, 0, 9})).isZero();
    assertThat(MannKendall.slope(new double[] {4})).isZero();
  }

  @Test
  void burstIsWhereTheValueIsDense() {
    int[] counts = {2, 1, 2, 30, 28, 1, 2, 2};
    int[] volumes = IntStream.generate(() -> 1_000).limit(8).toArray();
    List<Bursts.Burst> bursts = Bursts.of(counts, volumes);
    assertThat(bursts).hasSize(1);
    Bursts.Burst burst = bursts.getFirst();
    assertThat(burst.first()).isEqualTo(3);
    assertThat(burst.last()).isEqualTo(4);
    assertThat(burst.weight())
        .isCloseTo(58 * Math.log(58 / 17.0) + 10 * Math.log(10 / 51.0), within(1e-9));
    assertThat(burst.pValue()).isLessThan(1e-9);
  }

  @Test
  void sameShareOfADenserPeriodIsNoBurst() {
    assertThat(Bursts.of(new int[] {10, 10, 40, 10}, new int[] {1_000, 1_000, 4_000, 1_000}))
        .isEmpty();
    assertThat(Bursts.of(new int[] {0, 0, 0}, new int[] {10, 10, 10})).isEmpty();
    assertThat(Bursts.of(new int[] {10, 10}, new int[] {10, 10})).isEmpty();
  }

  /** At least 2 of 3, each with probability 1/4: 3·(1/16)·(3/4) + 1/64 = 10/64. */
  @Test
  void tailOfTheBinomialDistribution() {
    assertThat(Bursts.tail(2, 3, 0.25)).isCloseTo(10 / 64.0, within(1e-12));
    assertThat(Bursts.tail(0, 3, 0.25)).isEqualTo(1);
  }

  /** The example of ranks: 0.01·4/1, 0.02·4/2, 0.03·4/3, 0.5·4/4. */
  @Test
  void qValuesAreMonotone() {
    assertThat(FalseDiscoveryRate.qValues(new double[] {0.5, 0.01, 0.03, 0.02}))
        .containsExactly(new double[] {0.5, 0.04, 0.04, 0.04}, within(1e-12));
    assertThat(FalseDiscoveryRate.qValues(new double[0])).isEmpty();
  }
}
