package dev.briefs.trends;

import dev.briefs.Trends;
import dev.briefs.Trends.Burst;
import dev.briefs.Trends.Direction;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import dev.briefs.TrendsRequest;
import dev.briefs.index.call.CallScope;
import dev.briefs.trends.ValuePostings.Named;
import dev.briefs.trends.statistics.Bursts;
import dev.briefs.trends.statistics.FalseDiscoveryRate;
import dev.briefs.trends.statistics.MannKendall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tests the values of a field and puts them in order. */
final class TrendTable {
  /** The expected share of false alarms among the values that are reported. */
  private static final double FALSE_DISCOVERY_RATE = 0.05;

  private static final Comparator<Value> STRONGEST_FIRST =
      Comparator.comparing((Value value) -> value.direction() == Direction.STEADY)
          .thenComparingDouble(value -> -Math.abs(value.effect()))
          .thenComparingInt(value -> -value.total())
          .thenComparing(Value::value);

  private final TrendsRequest request;
  private final List<Period> periods;
  private final int[] complete;
  private final int[] volumes;
  private final int window;
  private final String base;

  TrendTable(TrendsRequest request, List<Period> periods) {
    this.request = request;
    this.periods = periods;
    this.complete =
        IntStream.range(0, periods.size()).filter(i -> periods.get(i).complete()).toArray();
    this.volumes = Arrays.stream(complete).map(i -> periods.get(i).volume()).toArray();
    int asked = request.window() > 0 ? request.window() : request.unit().window();
    this.window = Math.min(asked, Math.max(1, complete.length / 2));
    this.base = Queries.base(request.query(), request.filter());
  }

  /** A value with its counts, and what the tests say. */
  private record Tested(
      Named value, int[] counts, int[] briefs, int first, int last, int issues, Verdict verdict) {}

  /** Counts and tests all values. */
  Trends of(ValuePostings values, StoryCounts counts) {
    List<Tested> tested = new ArrayList<>();
    for (int value = 0; value < values.size(); value++) {
      CallScope.check();
      if (values.starts()[value + 1] - values.starts()[value] >= request.least()) {
        counts.count(values, value);
        if (counts.total >= request.least()) {
          tested.add(test(values.values().get(value), counts));
        }
      }
    }
    double[] pValues = tested.stream().mapToDouble(each -> each.verdict().pValue()).toArray();
    double[] q = FalseDiscoveryRate.qValues(pValues);
    double bound = bound(q);
    List<Value> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      rows.add(row(tested.get(i), q[i], bound));
    }
    rows.sort(STRONGEST_FIRST);
    return new Trends(
        request.field(),
        request.unit(),
        periods,
        rows,
        window,
        tested.size(),
        FALSE_DISCOVERY_RATE);
  }

  private Tested test(Named value, StoryCounts counts) {
    int[] whole = Arrays.stream(complete).map(i -> counts.counts[i]).toArray();
    return new Tested(
        value,
        counts.counts.clone(),
        counts.briefs.clone(),
        counts.first,
        counts.last,
        counts.issues,
        Verdict.of(whole, volumes, window));
  }

  /**
   * The p-value up to which a test of a reported value counts: the rate times the share of the
   * values that are reported (Benjamini and Yekutieli 2005); -1 where none is.
   */
  private static double bound(double[] q) {
    long reported = Arrays.stream(q).filter(each -> each <= FALSE_DISCOVERY_RATE).count();
    return reported == 0 ? -1 : FALSE_DISCOVERY_RATE * reported / q.length;
  }

  private Value row(Tested tested, double q, double bound) {
    Verdict verdict = tested.verdict();
    int[] whole = Arrays.stream(complete).map(i -> tested.counts()[i]).toArray();
    double own = q <= FALSE_DISCOVERY_RATE ? bound : -1;
    Verdict.Finding finding = verdict.finding(own, whole.length - window);
    return new Value(
        tested.value().name(),
        Arrays.stream(tested.counts()).boxed().toList(),
        Arrays.stream(tested.briefs()).boxed().toList(),
        finding.direction(),
        finding.effect(),
        q,
        slope(whole, finding.direction()),
        verdict.bursts(own).stream().map(this::burst).toList(),
        day(tested.first()),
        day(tested.last()),
        tested.issues(),
        Queries.both(base, tested.value().query()));
  }

  private Optional<Double> slope(int[] counts, Direction direction) {
    return counts.length < MannKendall.LEAST || direction == Direction.STEADY
        ? Optional.empty()
        : Optional.of(MannKendall.slope(Verdict.shares(counts, volumes)));
  }

  private Burst burst(Bursts.Burst burst) {
    return new Burst(
        periods.get(complete[burst.first()]).name(),
        periods.get(complete[burst.last()]).name(),
        burst.weight());
  }

  private static Optional<LocalDate> day(int day) {
    boolean known = day != Integer.MAX_VALUE && day != Integer.MIN_VALUE;
    return known ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }
}
