package dev.briefs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of a field over time.
 *
 * @param field whose values were counted
 * @param unit the length of a period
 * @param periods in order of time, without gaps
 * @param values strongest effect first, steady ones last
 * @param window how many of the last complete periods were compared with those before
 * @param tested how many values were tested
 * @param falseDiscoveryRate the expected share of false alarms among the values that are not steady
 */
public record Trends(
    TrendsRequest.Field field,
    TrendsRequest.Unit unit,
    List<Period> periods,
    List<Value> values,
    int window,
    int tested,
    double falseDiscoveryRate) {

  /**
   * A period.
   *
   * @param name {@code 2024}, {@code 2024-Q3}, {@code 2024-07}, or the name of an issue
   * @param first its first day
   * @param last its last day
   * @param volume how many stories it holds, each counted in the period that told it first
   * @param briefs how many briefs it holds
   * @param complete whether it is over and counted as a whole
   * @param query the query that finds its briefs
   */
  public record Period(
      String name,
      LocalDate first,
      LocalDate last,
      int volume,
      int briefs,
      boolean complete,
      String query) {}

  /** Which way a value goes. */
  public enum Direction {
    /** More frequent in the last window than before. */
    EMERGING,
    /** Less frequent in the last window than before. */
    FADING,
    /** More frequent for a time. */
    BURSTING,
    /** More frequent from period to period. */
    RISING,
    /** Less frequent from period to period. */
    FALLING,
    /** None of these, as far as the counts can tell. */
    STEADY
  }

  /**
   * A stretch of periods in which a value was more frequent.
   *
   * @param first the name of its first period
   * @param last the name of its last period
   * @param weight the logarithm of the likelihood ratio between a rate of its own in these periods
   *     and one rate in all, in nats
   */
  public record Burst(String first, String last, double weight) {}

  /**
   * A value over time.
   *
   * @param value as most often written
   * @param counts how many stories have it, by period
   * @param briefs how many briefs have it, by period
   * @param direction which way it goes
   * @param effect the logarithm of the odds ratio between the periods that the direction is about
   *     and the others, at the near end of its 95 % interval; negative when it becomes less
   * @param q the false discovery rate at which the value would just be reported
   * @param slope the change of its share from period to period (Sen 1968); empty with fewer than
   *     eight complete periods
   * @param bursts its bursts that are no chance, strongest first
   * @param first the date of its first brief
   * @param last the date of its last brief
   * @param issues in how many issues it occurs
   * @param query the query that finds its briefs
   */
  public record Value(
      String value,
      List<Integer> counts,
      List<Integer> briefs,
      Direction direction,
      double effect,
      double q,
      Optional<Double> slope,
      List<Burst> bursts,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      int issues,
      String query) {
    /** Copies the lists. */
    public Value {
      counts = List.copyOf(counts);
      briefs = List.copyOf(briefs);
      bursts = List.copyOf(bursts);
    }

    /** How many stories have it in all periods. */
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Its share of the stories of a period. */
    public double share(List<Period> periods, int period) {
      int volume = periods.get(period).volume();
      return volume == 0 ? 0 : (double) counts.get(period) / volume;
    }

    /** The query that finds its briefs of a period. */
    public String query(Period period) {
      return query + " AND " + period.query();
    }
  }

  /** The values of which a burst begins in a period, those with the strongest ones first. */
  public List<Value> burstsFrom(Period period) {
    return values.stream()
        .filter(value -> weightFrom(value, period) > 0)
        .sorted(Comparator.comparingDouble((Value value) -> -weightFrom(value, period)))
        .toList();
  }

  private static double weightFrom(Value value, Period period) {
    return value.bursts().stream()
        .filter(burst -> burst.first().equals(period.name()))
        .mapToDouble(Burst::weight)
        .max()
        .orElse(0);
  }

  /** Copies the lists. */
  public Trends {
    periods = List.copyOf(periods);
    values = List.copyOf(values);
  }
}
