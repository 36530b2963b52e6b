package dev.briefs.chart;

import dev.briefs.Trends;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The shares of up to five values over time, as lines. */
public final class LineChart {
  /** How many values are drawn at most. */
  public static final int MOST = 5;

  private static final double SIZE = 12;
  private static final double LEFT = 56;
  private static final double TOP = 20;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 280;
  private static final double LABEL = 190;

  private final Trends trends;
  private final List<Value> values;
  private final UnaryOperator<String> address;
  private final ShareAxis axis;

  /**
   * A chart of the first five of some values.
   *
   * @param address the address of a query's results, empty for no link
   */
  public LineChart(Trends trends, List<Value> values, UnaryOperator<String> address) {
    this.trends = trends;
    this.values = values.stream().limit(MOST).toList();
    this.address = address;
    double most =
        this.values.stream()
            .flatMapToDouble(
                value ->
                    IntStream.range(0, trends.periods().size())
                        .mapToDouble(i -> value.share(trends.periods(), i)))
            .max()
            .orElse(0);
    this.axis = ShareAxis.upTo(most);
  }

  /** The chart as an SVG document. */
  public String svg() {
    Svg svg = new Svg(LEFT + WIDTH + LABEL, TOP + HEIGHT + 40, "Share of stories by period");
    for (int mark = 0; mark <= axis.steps(); mark++) {
      double y = y(axis.step() * mark);
      svg.rule(LEFT, y, LEFT + WIDTH, y);
      svg.text(LEFT - 8, y + 4, SIZE - 1, "end", "soft", axis.mark(mark));
    }
    periods(svg);
    double[] wishes =
        values.stream()
            .mapToDouble(value -> y(value.share(trends.periods(), trends.periods().size() - 1)))
            .toArray();
    double[] heights = LabelColumn.spread(wishes, Svg.LINE, TOP, TOP + HEIGHT);
    for (int i = 0; i < values.size(); i++) {
      line(svg, values.get(i), Svg.colour(i), heights[i]);
    }
    return svg.toString();
  }

  private void periods(Svg svg) {
    int count = trends.periods().size();
    double widest =
        trends.periods().stream()
            .mapToDouble(period -> Svg.textWidth(period.name() + "*", SIZE - 1))
            .max()
            .orElse(0);
    double between = count < 2 ? WIDTH : WIDTH / (count - 1);
    int step = (int) Math.max(1, Math.ceil((widest + 8) / between));
    for (int i = count - 1; i >= 0; i -= step) {
      Period period = trends.periods().get(i);
      String name = period.name() + (period.complete() ? "" : "*");
      svg.text(x(i), TOP + HEIGHT + 20, SIZE - 1, "middle", "soft", name);
    }
  }

  private void line(Svg svg, Value value, String colour, double labelHeight) {
    int count = trends.periods().size();
    double[] points = new double[2 * count];
    for (int i = 0; i < count; i++) {
      points[2 * i] = x(i);
      points[2 * i + 1] = y(value.share(trends.periods(), i));
    }
    svg.line(points, colour, false);
    for (int i = 0; i < count; i++) {
      dot(svg, value, i, points, colour);
    }
    String to = address.apply(value.query());
    svg.open(to);
    svg.dot(LEFT + WIDTH + 16, labelHeight, 4, colour, value.value());
    String name = Svg.shortened(value.value(), SIZE, LABEL - 40);
    svg.text(LEFT + WIDTH + 26, labelHeight + 4, SIZE, "start", "ink", name);
    svg.close(to);
  }

  private void dot(Svg svg, Value value, int place, double[] points, String colour) {
    Period period = trends.periods().get(place);
    String to = address.apply(value.query(period));
    svg.open(to);
    svg.dot(
        points[2 * place],
        points[2 * place + 1],
        period.complete() ? 3 : 2,
        colour,
        value.value()
            + ", "
            + period.name()
            + ": "
            + value.counts().get(place)
            + " of "
            + period.volume()
            + " stories – "
            + value.query(period));
    svg.close(to);
  }

  private double x(int place) {
    int count = trends.periods().size();
    return count < 2 ? LEFT + WIDTH / 2 : LEFT + WIDTH * place / (count - 1);
  }

  private double y(double share) {
    return TOP + HEIGHT * (1 - share / axis.top());
  }
}
