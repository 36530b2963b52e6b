package dev.briefs.chart;

import dev.briefs.Trends;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The shares of values before the last window and in it, each pair joined by a line. Heights are
 * logarithms, so that the same ratio is the same slope.
 */
public final class SlopeChart {
  /** How many values are drawn at most. */
  public static final int MOST = 15;

  private static final double SIZE = 12;
  private static final double LABEL = 240;
  private static final double LEADER = 18;
  private static final double WIDTH = 220;
  private static final double TOP = 36;
  private static final double LEAST_HEIGHT = 240;

  private final Trends trends;
  private final List<Value> values;
  private final UnaryOperator<String> address;
  private final int[] complete;
  private final int start;
  private final double height;
  private final double least;
  private final double most;

  /**
   * A chart of the first fifteen of some values.
   *
   * @param address the address of a query's results, empty for no link
   */
  public SlopeChart(Trends trends, List<Value> values, UnaryOperator<String> address) {
    this.trends = trends;
    this.values = values.stream().limit(MOST).toList();
    this.address = address;
    this.complete =
        IntStream.range(0, trends.periods().size())
            .filter(i -> trends.periods().get(i).complete())
            .toArray();
    this.start = Math.max(0, complete.length - trends.window());
    this.height = Math.max(LEAST_HEIGHT, this.values.size() * (Svg.LINE + 4));
    double[] shares =
        this.values.stream()
            .flatMapToDouble(value -> DoubleStream.of(before(value), after(value)))
            .filter(share -> share > 0)
            .toArray();
    this.least = DoubleStream.of(shares).min().orElse(1) / 2;
    this.most = DoubleStream.of(shares).max().orElse(2);
  }

  /** The chart as an SVG document. */
  public String svg() {
    Svg svg = new Svg(2 * LABEL + WIDTH, TOP + height + 24, "Share of stories before and after");
    svg.text(LABEL, TOP - 16, SIZE, "end", "soft", span(0, start));
    svg.text(LABEL + WIDTH, TOP - 16, SIZE, "start", "soft", span(start, complete.length));
    svg.rule(LABEL, TOP - 8, LABEL, TOP + height);
    svg.rule(LABEL + WIDTH, TOP - 8, LABEL + WIDTH, TOP + height);
    double[] left = values.stream().mapToDouble(value -> y(before(value))).toArray();
    double[] right = values.stream().mapToDouble(value -> y(after(value))).toArray();
    double[] leftLabels = LabelColumn.spread(left, Svg.LINE, TOP, TOP + height);
    double[] rightLabels = LabelColumn.spread(right, Svg.LINE, TOP, TOP + height);
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      String to = address.apply(value.query());
      svg.open(to);
      String colour = Svg.colour(left[i] > right[i] ? 0 : 1);
      svg.line(new double[] {LABEL, left[i], LABEL + WIDTH, right[i]}, colour, false);
      svg.rule(LABEL, left[i], LABEL - LEADER, leftLabels[i]);
      svg.rule(LABEL + WIDTH, right[i], LABEL + WIDTH + LEADER, rightLabels[i]);
      svg.dot(LABEL, left[i], 3, colour, value.query());
      svg.dot(LABEL + WIDTH, right[i], 3, colour, value.query());
      label(svg, LABEL - LEADER - 4, leftLabels[i], "end", value.value(), before(value));
      label(svg, LABEL + WIDTH + LEADER + 4, rightLabels[i], "start", value.value(), after(value));
      svg.close(to);
    }
    return svg.toString();
  }

  private static void label(Svg svg, double x, double y, String anchor, String name, double share) {
    String number = ShareAxis.percent(share);
    String text = Svg.shortened(name, SIZE, LABEL - 80);
    svg.text(
        x,
        y + 4,
        SIZE,
        anchor,
        "ink",
        anchor.equals("end") ? text + "  " + number : number + "  " + text);
  }

  private String span(int from, int to) {
    if (from >= to) {
      return "";
    }
    String first = trends.periods().get(complete[from]).name();
    String last = trends.periods().get(complete[to - 1]).name();
    return first.equals(last) ? first : first + " to " + last;
  }

  private double before(Value value) {
    return share(value, 0, start);
  }

  private double after(Value value) {
    return share(value, start, complete.length);
  }

  private double share(Value value, int from, int to) {
    long count = 0;
    long volume = 0;
    for (int i = from; i < to; i++) {
      Period period = trends.periods().get(complete[i]);
      count += value.counts().get(complete[i]);
      volume += period.volume();
    }
    return volume == 0 ? 0 : (double) count / volume;
  }

  private double y(double share) {
    double place = Math.log(Math.max(share, least) / least) / Math.log(most / least);
    return TOP + height * (1 - place);
  }
}
