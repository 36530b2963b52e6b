package dev.briefs.web.page;

import dev.briefs.web.render.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Matches by period as bars, each with a link that narrows the search to its period.
 *
 * @param bars the bars, in order of time
 * @param unit what one bar stands for
 * @param first the first period
 * @param last the last period
 * @param most the greatest count
 */
public record Histogram(List<Bar> bars, String unit, String first, String last, long most) {
  /** The width of the view box. */
  public static final int WIDTH = 1000;

  /** The height of the view box. */
  public static final int HEIGHT = 64;

  private static final int LEAST_HEIGHT = 2;

  /** Copies the list. */
  public Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * A period and how many match in it.
   *
   * @param period as a date is written: a year or a month
   * @param count how many match
   */
  record Count(String period, long count) {}

  /**
   * A bar.
   *
   * @param period its period
   * @param count its count
   * @param link the search narrowed to it, or widened again
   * @param chosen whether the search is narrowed to it
   * @param x its place
   * @param width its width
   * @param y its upper end
   * @param height its height
   */
  public record Bar(
      String period,
      long count,
      String link,
      boolean chosen,
      String x,
      String width,
      String y,
      String height) {}

  /** The bars of counts in order of time, at least one. */
  static Histogram of(List<Count> counts, String unit, Link search) {
    long most = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
    double step = (double) WIDTH / counts.size();
    List<Bar> bars = new ArrayList<>();
    for (Count count : counts) {
      bars.add(bar(count, bars.size() * step, step, most, search));
    }
    return new Histogram(bars, unit, counts.getFirst().period(), counts.getLast().period(), most);
  }

  private static Bar bar(Count count, double x, double step, long most, Link search) {
    String period = count.period();
    boolean chosen =
        search.has(FilterParameters.SINCE, period) && search.has(FilterParameters.UNTIL, period);
    Link open =
        search.without(
            List.of(FilterParameters.SINCE, FilterParameters.UNTIL, SearchParameters.OFFSET));
    Link narrowed = open.plus(FilterParameters.SINCE, period).plus(FilterParameters.UNTIL, period);
    double height =
        count.count() == 0 ? 0 : Math.max(LEAST_HEIGHT, (double) HEIGHT * count.count() / most);
    return new Bar(
        period,
        count.count(),
        (chosen ? open : narrowed).toString(),
        chosen,
        number(x + step * 0.06),
        number(step * 0.88),
        number(HEIGHT - height),
        number(height));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
