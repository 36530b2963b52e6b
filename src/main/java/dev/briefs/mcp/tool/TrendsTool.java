package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.Trends;
import dev.briefs.Trends.Direction;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what rises and fades. */
record TrendsTool(ArchiveReader archive) implements ArchiveTool {
  private static final int MOST_PERIODS = 24;

  @Override
  public String name() {
    return "trends";
  }

  @Override
  public String title() {
    return "What rises and fades";
  }

  @Override
  public String description() {
    return "Counts themes, keywords, technologies, signals, hosts or words over time and lists"
        + " those that change by more than chance, strongest first, with their counts by"
        + " period. Use it for questions of change over time: what emerges, what fades,"
        + " since when. 'values' shows how certain values went, also steady ones. Each value"
        + " has a 'query' for 'search' that finds its briefs. An empty list means that"
        + " nothing changes beyond chance.";
  }

  @Override
  public InputSchema input() {
    InputSchema schema =
        new InputSchema()
            .choice("field", words(Field.values()), "Whose values are counted (standard: theme).")
            .choice(
                "by",
                words(Unit.values()),
                "The length of a period (standard: year). For an"
                    + " archive of a year or less take month or issue.")
            .text("query", "Count only briefs that match, as in 'search'.")
            .texts("values", "Only these values, as the archive spells them, steady ones too.")
            .choices("directions", words(Direction.values()), "Only values that go this way.")
            .number(
                "min",
                1,
                1_000,
                TrendsRequest.LEAST,
                "How many stories a value needs to be tested; less for a small archive.");
    return Filters.addPaging(Filters.addTo(schema));
  }

  private static <E extends Enum<E>> List<String> words(E[] constants) {
    return ArchiveTool.words(List.of(constants));
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .texts("field", "by")
        .integers("total", "tested")
        .list(
            "periods", new OutputSchema().texts("period").integers("stories").texts("completeness"))
        .paged(
            "values",
            new OutputSchema()
                .texts("value", "direction", "change")
                .integers("stories")
                .integerList("counts")
                .textLists("bursts")
                .texts("first", "last", "query"))
        .asMap("field", "by", "periods", "values");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    int offset = arguments.offset();
    int limit = arguments.number("limit", 1, 50, 10);
    Trends trends = archive.trends(request(arguments));
    List<Value> chosen = chosen(trends, arguments);
    int from = Math.max(0, trends.periods().size() - MOST_PERIODS);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("field", word(trends.field()));
    answer.put("by", word(trends.unit()));
    answer.put("tested", trends.tested());
    answer.put("total", chosen.size());
    answer.put("periods", trends.periods().stream().skip(from).map(TrendsTool::period).toList());
    List<Map<String, Object>> shown =
        chosen.stream().skip(offset).limit(limit).map(value -> value(value, from)).toList();
    return Pager.fill(answer, "values", shown, offset, chosen.size() > offset + limit);
  }

  private static TrendsRequest request(Arguments arguments) {
    Field field = arguments.choice("field", List.of(Field.values()), Field.THEME);
    Unit unit = arguments.choice("by", List.of(Unit.values()), Unit.YEAR);
    return TrendsRequest.of(field, unit)
        .query(arguments.text("query"))
        .filter(arguments.filter())
        .least(arguments.number("min", 1, 1_000, TrendsRequest.LEAST));
  }

  private static List<Value> chosen(Trends trends, Arguments arguments) {
    List<String> wanted = arguments.texts("values");
    List<Direction> directions = arguments.choices("directions", List.of(Direction.values()));
    return trends.values().stream()
        .filter(
            value ->
                wanted.isEmpty()
                    ? !directions.isEmpty() || value.direction() != Direction.STEADY
                    : wanted.stream().anyMatch(value.value()::equalsIgnoreCase))
        .filter(value -> directions.isEmpty() || directions.contains(value.direction()))
        .toList();
  }

  private static Map<String, Object> period(Period period) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("period", period.name());
    named.put("stories", period.volume());
    if (!period.complete()) {
      named.put("completeness", "not over");
    }
    return named;
  }

  private static Map<String, Object> value(Value value, int from) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("value", Results.cut(value.value()));
    shown.put("direction", word(value.direction()));
    if (value.direction() != Direction.STEADY) {
      shown.put("change", change(value.effect()));
    }
    shown.put("stories", value.total());
    shown.put("counts", value.counts().subList(from, value.counts().size()));
    shown.put(
        "bursts",
        value.bursts().stream().map(burst -> burst.first() + " to " + burst.last()).toList());
    shown.put("first", value.first().map(LocalDate::toString).orElse(""));
    shown.put("last", value.last().map(LocalDate::toString).orElse(""));
    shown.put("query", value.query());
    return shown;
  }

  private static String change(double effect) {
    return String.format(
        Locale.ROOT,
        "at least %.1f times %s frequent",
        Math.exp(Math.abs(effect)),
        effect < 0 ? "less" : "more");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
