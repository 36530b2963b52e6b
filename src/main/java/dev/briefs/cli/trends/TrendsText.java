package dev.briefs.cli.trends;

import dev.briefs.Trends;
import dev.briefs.Trends.Direction;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import dev.briefs.chart.Sparkline;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.text.TextWidth;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Trends for people: a line for each value with its course, and its counts by period. */
final class TrendsText {
  private static final int MOST_NAME = 28;
  private static final int DIRECTION = 8;
  private static final int ODDS = 6;
  private static final int GAPS = 8;
  private static final int MOST_SPARK = 40;

  private final Writer out;
  private final Style style;
  private final int width;
  private final Trends trends;

  TrendsText(Invocation invocation, Trends trends) {
    this.out = invocation.terminal().out();
    this.style = invocation.style();
    this.width = invocation.page().width();
    this.trends = trends;
  }

  void write(List<Value> values) throws IOException {
    int name = values.stream().mapToInt(value -> TextWidth.of(name(value))).max().orElse(0);
    int cell =
        Math.max(
            4,
            IntStream.concat(
                    trends.periods().stream().mapToInt(period -> head(period).length()),
                    values.stream()
                        .flatMap(value -> value.counts().stream())
                        .mapToInt(count -> Integer.toString(count).length() + 1))
                .max()
                .orElse(0));
    int spark = Math.min(MOST_SPARK, trends.periods().size());
    long room = (long) width - name - DIRECTION - ODDS - spark - GAPS;
    int shown = (int) Math.min(trends.periods().size(), Math.max(0, room / (cell + 1)));
    int from = trends.periods().size() - shown;
    head(name, spark, cell, from);
    for (Value value : values) {
      row(value, name, spark, cell, from);
    }
    note();
  }

  private void head(int name, int spark, int cell, int from) throws IOException {
    StringBuilder line = new StringBuilder();
    line.append(" ".repeat(name + DIRECTION + ODDS + spark + GAPS));
    for (Period period : trends.periods().subList(from, trends.periods().size())) {
      line.append(padded(head(period), cell)).append(' ');
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  private static String head(Period period) {
    return period.name() + (period.complete() ? "" : "*");
  }

  private void row(Value value, int name, int spark, int cell, int from) throws IOException {
    List<Double> shares =
        IntStream.range(0, trends.periods().size())
            .mapToObj(i -> value.share(trends.periods(), i))
            .toList();
    double most = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    String label = name(value);
    StringBuilder line = new StringBuilder();
    boolean loud = value.direction() != Direction.STEADY;
    line.append(loud ? style.bold(label) : label);
    line.append(" ".repeat(name - TextWidth.of(label) + 2));
    line.append(left(value.direction().name().toLowerCase(Locale.ROOT), DIRECTION)).append("  ");
    line.append(padded(Odds.of(value.effect()), ODDS)).append("  ");
    line.append(Sparkline.of(shares.subList(shares.size() - spark, shares.size()))).append("  ");
    for (int i = from; i < shares.size(); i++) {
      int count = value.counts().get(i);
      String digits = count == 0 ? "" : Integer.toString(count);
      line.append(padded(digits, cell - 1)).append(Sparkline.shade(shares.get(i), most));
      line.append(' ');
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  private static String name(Value value) {
    String name = Printable.line(value.value());
    if (TextWidth.of(name) <= MOST_NAME) {
      return name;
    }
    int end = name.length();
    while (TextWidth.of(name.substring(0, end)) >= MOST_NAME) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "…";
  }

  private void note() throws IOException {
    boolean open = trends.periods().stream().anyMatch(period -> !period.complete());
    out.write(
        String.format(
            Locale.ROOT,
            "%n%d values tested; of those that change, %.0f in 100 are false alarms on"
                + " average.%s%n",
            trends.tested(),
            100 * trends.falseDiscoveryRate(),
            open ? " * is not a whole period and is not tested." : ""));
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
