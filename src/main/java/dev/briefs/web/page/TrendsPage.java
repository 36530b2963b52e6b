package dev.briefs.web.page;

import dev.briefs.Trends;
import dev.briefs.Trends.Value;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import dev.briefs.chart.HeatTable;
import dev.briefs.json.TrendsCsv;
import dev.briefs.json.TrendsJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.page.ChartView.Item;
import dev.briefs.web.page.ChartView.Section;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of a field over time, and which of them rise, fade or burst. */
final class TrendsPage implements Page {
  private static final String FIELD = "field";
  private static final String BY = "by";
  private static final int SHOWN = 40;

  private final Site site;

  TrendsPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/trends";
  }

  @Override
  public String summary() {
    return "The values of a field over time, and which rise, fade or burst; for people the first "
        + SHOWN
        + ".";
  }

  @Override
  public String schema() {
    return "Trends";
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.choice(FIELD, "Whose values.", Field.THEME, List.of(Field.values())));
    all.add(Parameter.choice(BY, "The length of a period.", Unit.YEAR, List.of(Unit.values())));
    all.add(Parameter.text(SearchParameters.QUERY, "Count only briefs that match."));
    all.addAll(FilterParameters.ALL);
    return List.copyOf(all);
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON, Format.CSV);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    TrendsRequest asked =
        TrendsRequest.of(
                request.parameters().choice(FIELD, Field.class),
                request.parameters().choice(BY, Unit.class))
            .query(request.parameters().text(SearchParameters.QUERY))
            .filter(FilterParameters.filter(request.parameters(), site.today().get()))
            .today(site.today().get());
    Trends trends = site.archive().trends(asked);
    switch (request.format()) {
      case JSON -> TrendsJson.write(out, trends, trends.values());
      case NDJSON -> TrendsJson.lines(out, trends.values());
      case CSV -> TrendsCsv.write(out, trends, trends.values());
      case HTML -> Templates.write("chart", Map.of("view", view(request, trends)), out);
    }
  }

  private ChartView view(PageRequest request, Trends trends) {
    Link here = Site.link(this, request);
    List<Item> choices = new ArrayList<>();
    for (Field field : Field.values()) {
      choices.add(choice(here, FIELD, Parameter.word(field)));
    }
    for (Unit unit : Unit.values()) {
      choices.add(choice(here, BY, Parameter.word(unit)));
    }
    List<Value> shown = trends.values().stream().limit(SHOWN).toList();
    String picture = shown.isEmpty() ? "" : new HeatTable(trends, shown, TrendsPage::search).svg();
    return new ChartView(
        site.frame(this, request, "Trends"),
        String.format(
            Locale.ROOT,
            "%s by %s; %d values tested at a false discovery rate of %.2f; strongest effect first",
            Parameter.word(trends.field()),
            Parameter.word(trends.unit()),
            trends.tested(),
            trends.falseDiscoveryRate()),
        choices,
        picture,
        List.of(new Section("Values", shown.stream().map(TrendsPage::item).toList())));
  }

  private static Item choice(Link here, String name, String word) {
    return new Item(word, here.with(name, word).toString(), "");
  }

  /** The address of what a query finds. */
  static String search(String query) {
    return Link.to("/search").plus(SearchParameters.QUERY, query).toString();
  }

  /** A value with its counts. */
  static Item item(Value value) {
    double odds = Math.exp(Math.abs(value.effect()));
    return new Item(
        value.value(),
        search(value.query()),
        String.format(
            Locale.ROOT,
            "%s %s%.1f, %d stories",
            Parameter.word(value.direction()),
            value.effect() < 0 ? "÷" : "×",
            odds,
            value.total()));
  }
}
