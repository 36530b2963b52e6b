package dev.briefs.cli.trends;

import dev.briefs.Trends;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import dev.briefs.archive.BriefArchive;
import dev.briefs.chart.HeatTable;
import dev.briefs.chart.LineChart;
import dev.briefs.chart.SlopeChart;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.FilterOptions;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.QueryWords;
import dev.briefs.cli.option.UsageException;
import dev.briefs.json.TrendsCsv;
import dev.briefs.json.TrendsJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trends}: values over time, and which of them rise, fade or burst. */
public final class TrendsCommand implements Command {
  private static final String FIELD = "--field";
  private static final String BY = "--by";
  private static final String WINDOW = "--window";
  private static final String LEAST = "--min";
  private static final String LIMIT = "--limit";
  private static final String VALUE = "--value";
  private static final String CHART = "--chart";
  private static final int SHOWN = 30;

  /** A picture of trends. */
  private enum Chart {
    HEAT,
    LINES,
    SLOPES
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.usageMessage()
        .description("Counts the values of a field over time and names those that change.");
    Options.addWords(spec, "QUERY", "0..*", "Count only briefs that match, as in search.");
    spec.addOption(Options.choice(FIELD, "Whose values.", Field.THEME, List.of(Field.values())));
    spec.addOption(
        Options.choice(BY, "The length of a period.", Unit.YEAR, List.of(Unit.values())));
    FilterOptions.add(spec);
    spec.addOption(
        Options.number(
            WINDOW,
            0,
            0,
            "Compare so many of the last whole periods with those before (0: 1 year, 2 quarters,"
                + " 3 months, 4 issues)."));
    spec.addOption(
        Options.number(
            LEAST,
            1,
            TrendsRequest.LEAST,
            "How many stories a value needs to be tested (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.number(
            LIMIT, 0, 0, "How many values at most (0: 30, and all in json, ndjson and csv)."));
    spec.addOption(
        Options.texts(VALUE, "VALUE", "Show this value, whatever it does; may be repeated."));
    spec.addOption(
        Options.choice(CHART, "The picture in svg.", Chart.HEAT, List.of(Chart.values())));
    OutputOptions.add(
        spec, Format.TEXT, Format.JSON, Format.NDJSON, Format.CSV, Format.MARKDOWN, Format.SVG);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    TrendsRequest request =
        new TrendsRequest(
            arguments.choice(FIELD),
            arguments.choice(BY),
            QueryWords.query(arguments, invocation.terminal()),
            FilterOptions.filter(invocation),
            arguments.number(WINDOW),
            arguments.number(LEAST),
            invocation.today().get());
    try (BriefArchive archive = invocation.open()) {
      Trends trends = archive.trends(request);
      write(invocation, trends, shown(trends, arguments, invocation.format()));
      return ExitStatus.found(!trends.values().isEmpty());
    }
  }

  private static void write(Invocation invocation, Trends trends, List<Trends.Value> values)
      throws IOException {
    Writer out = invocation.terminal().out();
    switch (invocation.format()) {
      case JSON -> TrendsJson.write(out, trends, values);
      case NDJSON -> TrendsJson.lines(out, values);
      case CSV -> TrendsCsv.write(out, trends, values);
      case MARKDOWN -> TrendsMarkdown.write(out, trends, values);
      case SVG -> out.write(svg(invocation.arguments().choice(CHART), trends, values));
      default -> new TrendsText(invocation, trends).write(values);
    }
  }

  private static String svg(Chart chart, Trends trends, List<Trends.Value> values) {
    return switch (chart) {
      case HEAT -> new HeatTable(trends, values, query -> "").svg();
      case LINES -> new LineChart(trends, values, query -> "").svg();
      case SLOPES -> new SlopeChart(trends, values, query -> "").svg();
    };
  }

  /** The values asked for by name, else the first ones. */
  private static List<Trends.Value> shown(Trends trends, Arguments arguments, Format format) {
    List<String> names = arguments.texts(VALUE);
    if (!names.isEmpty()) {
      List<Trends.Value> chosen = new ArrayList<>();
      names.forEach(name -> chosen.add(named(trends, name)));
      return chosen;
    }
    boolean all = format == Format.JSON || format == Format.NDJSON || format == Format.CSV;
    int limit = arguments.number(LIMIT);
    int most = limit > 0 ? limit : all ? Integer.MAX_VALUE : SHOWN;
    boolean slopes = format == Format.SVG && arguments.<Chart>choice(CHART) == Chart.SLOPES;
    return trends.values().stream().filter(value -> !slopes || changes(value)).limit(most).toList();
  }

  /** Whether a value is more or less frequent at the end than before. */
  private static boolean changes(Trends.Value value) {
    return value.direction() != Trends.Direction.BURSTING
        && value.direction() != Trends.Direction.STEADY;
  }

  private static Trends.Value named(Trends trends, String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return trends.values().stream()
        .filter(value -> value.value().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    VALUE, "no value '" + name + "' has enough stories; see " + LEAST));
  }
}
