package dev.briefs.chart;

import dev.briefs.Trends;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Values by period as a table whose cells are the darker the greater the share. */
public final class HeatTable {
  private static final double SIZE = 12;
  private static final double ROW = 24;
  private static final double MOST_LABEL = 200;
  private static final double DIRECTION = 70;
  private static final double MARGIN = 12;
  private static final double WIDE = 40;
  private static final double NARROW = 14;
  private static final int MOST_WIDE = 24;

  private final Trends trends;
  private final List<Value> values;
  private final UnaryOperator<String> address;
  private final double label;
  private final double cell;

  /**
   * A table of some values.
   *
   * @param address the address of a query's results, empty for no link
   */
  public HeatTable(Trends trends, List<Value> values, UnaryOperator<String> address) {
    this.trends = trends;
    this.values = values;
    this.address = address;
    this.cell = trends.periods().size() <= MOST_WIDE ? WIDE : NARROW;
    double widest =
        values.stream().mapToDouble(value -> Svg.textWidth(value.value(), SIZE)).max().orElse(0);
    this.label = Math.min(MOST_LABEL, widest) + MARGIN;
  }

  /** The table as an SVG document. */
  public String svg() {
    int columns = trends.periods().size();
    double left = MARGIN + label + DIRECTION;
    double top = 2 * MARGIN + Svg.LINE;
    double bottom = top + ROW * values.size();
    Svg svg = new Svg(left + columns * cell + MARGIN + WIDE / 2, bottom + 3 * MARGIN, title());
    heading(svg, left, top);
    for (int row = 0; row < values.size(); row++) {
      row(svg, values.get(row), left, top + ROW * row);
    }
    svg.text(MARGIN, bottom + 2 * MARGIN, SIZE - 1, "start", "soft", note());
    return svg.toString();
  }

  private String title() {
    String field = Words.of(trends.field());
    return "Stories by " + field + " and " + Words.of(trends.unit());
  }

  private String note() {
    boolean open = trends.periods().stream().anyMatch(period -> !period.complete());
    return "stories, the darker the greater the share of the value’s highest"
        + (open ? "; * not a whole period" : "");
  }

  /** Names as many periods as fit side by side. */
  private void heading(Svg svg, double left, double top) {
    double widest =
        trends.periods().stream()
            .mapToDouble(period -> Svg.textWidth(name(period), SIZE - 1))
            .max()
            .orElse(0);
    int step = (int) Math.ceil((widest + 6) / cell);
    int last = trends.periods().size() - 1;
    for (int i = last; i >= 0; i -= step) {
      double x = left + cell * (i + 0.5);
      svg.text(x, top - MARGIN / 2, SIZE - 1, "middle", "soft", name(trends.periods().get(i)));
    }
  }

  private static String name(Period period) {
    return period.name() + (period.complete() ? "" : "*");
  }

  private void row(Svg svg, Value value, double left, double y) {
    String whole = address.apply(value.query());
    double base = y + ROW / 2 + SIZE / 3;
    svg.open(whole);
    String name = Svg.shortened(value.value(), SIZE, MOST_LABEL);
    svg.text(MARGIN, base, SIZE, "start", "ink", name);
    svg.close(whole);
    svg.text(MARGIN + label, base, SIZE - 1, "start", "soft", Words.of(value.direction()));
    double most = 0;
    for (int i = 0; i < trends.periods().size(); i++) {
      most = Math.max(most, value.share(trends.periods(), i));
    }
    for (int i = 0; i < trends.periods().size(); i++) {
      double share = value.share(trends.periods(), i);
      cell(svg, value, i, left + cell * i, y, most == 0 ? 0 : share / most);
    }
  }

  private void cell(Svg svg, Value value, int place, double x, double y, double tone) {
    Period period = trends.periods().get(place);
    int count = value.counts().get(place);
    String query = value.query(period);
    String to = address.apply(query);
    svg.open(to);
    svg.rectangle(x + 1, y + 1, cell - 2, ROW - 2, "panel", 1, "");
    svg.rectangle(
        x + 1, y + 1, cell - 2, ROW - 2, "cell", 0.85 * tone, description(value, place, query));
    if (cell == WIDE && count > 0) {
      String kind = tone > 0.6 ? "paper" : "ink";
      String digits = Integer.toString(count);
      svg.text(x + cell / 2, y + ROW / 2 + SIZE / 3, SIZE - 1, "middle", kind, digits);
    }
    svg.close(to);
  }

  private String description(Value value, int place, String query) {
    Period period = trends.periods().get(place);
    return String.format(
        Locale.ROOT,
        "%s, %s: %d of %d stories, %.1f per 1,000 – %s",
        value.value(),
        period.name(),
        value.counts().get(place),
        period.volume(),
        1000 * value.share(trends.periods(), place),
        query);
  }
}
