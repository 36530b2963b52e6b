package dev.briefs.web.page;

import dev.briefs.Period;
import dev.briefs.Review;
import dev.briefs.Review.Named;
import dev.briefs.ReviewRequest;
import dev.briefs.Trends;
import dev.briefs.chart.HeatTable;
import dev.briefs.json.ReviewJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Problem;
import dev.briefs.web.page.ChartView.Item;
import dev.briefs.web.page.ChartView.Section;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A review of a period. */
final class ReviewPage implements Page {
  private static final String PERIOD = "period";
  private static final int SHOWN = 10;

  private final Site site;

  ReviewPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/review";
  }

  @Override
  public String summary() {
    return "What the archive holds of a period: what rose, faded and is new, topics and signals.";
  }

  @Override
  public String schema() {
    return "Review";
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(
            PERIOD, "2024, 2024-Q3 or 2024-07; the year of the latest brief unless given."));
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    LocalDate today = site.today().get();
    Review review = site.archive().review(ReviewRequest.of(period(request, today), today));
    if (request.format() == Format.JSON) {
      ReviewJson.write(out, review);
    } else {
      Templates.write("chart", Map.of("view", view(request, review)), out);
    }
  }

  private Period period(PageRequest request, LocalDate today) {
    String text = request.parameters().text(PERIOD);
    if (text.isEmpty()) {
      int year = site.archive().statistics().last().orElse(today).getYear();
      return Period.parse(Integer.toString(year), today);
    }
    try {
      return Period.parse(text, today);
    } catch (DateTimeException noDate) {
      throw Problem.parameter(PERIOD, String.valueOf(noDate.getMessage()));
    }
  }

  private ChartView view(PageRequest request, Review review) {
    Trends words = review.words();
    List<Trends.Value> changed = new ArrayList<>(first(review.risen(words)));
    changed.addAll(first(review.faded(words)));
    int months = review.request().months();
    LocalDate before = review.request().first().minusMonths(months);
    LocalDate after = review.request().last().plusDays(1);
    return new ChartView(
        site.frame(this, request, "Review of " + review.request().name()),
        review.briefs()
            + " briefs, "
            + review.stories()
            + " stories; in the same time before "
            + review.storiesBefore(),
        List.of(other(request, before, months), other(request, after, months)),
        changed.isEmpty() ? "" : new HeatTable(words, changed, TrendsPage::search).svg(),
        sections(review));
  }

  private Item other(PageRequest request, LocalDate first, int months) {
    LocalDate last = first.plusMonths(months).minusDays(1);
    String name = new ReviewRequest(first, last, last).name();
    return new Item(name, Link.to(Site.address(this, request)).with(PERIOD, name).toString(), "");
  }

  private static <T> List<T> first(List<T> values) {
    return values.stream().limit(SHOWN).toList();
  }

  private static List<Section> sections(Review review) {
    List<Section> sections = new ArrayList<>();
    addChanges(sections, "Themes", review, review.themes());
    addChanges(sections, "Words", review, review.words());
    sections.add(
        section(
            "New themes",
            review.firstSeen(),
            theme ->
                named(theme.brief(), theme.value() + ", " + theme.stories() + " stories, first")));
    sections.add(
        section(
            "Largest topics",
            review.topics(),
            topic ->
                new Item(
                    topic.name(),
                    TrendsPage.search("topic:" + topic.topic()),
                    topic.briefs() + " briefs of " + topic.size())));
    sections.add(
        section(
            "Told most",
            review.retold(),
            story -> named(story.brief(), story.briefs() + " briefs")));
    sections.add(
        section(
            "Strongest signals",
            review.signals(),
            signal -> named(signal.brief(), signal.row().name())));
    sections.add(
        section(
            "What most others are close to",
            review.central(),
            brief -> named(brief.brief(), "close to " + brief.others() + " briefs")));
    return sections;
  }

  private static void addChanges(
      List<Section> sections, String what, Review review, Trends trends) {
    sections.add(section(what + " that rose", review.risen(trends), TrendsPage::item));
    sections.add(section(what + " that faded", review.faded(trends), TrendsPage::item));
  }

  private static <T> Section section(String heading, List<T> values, Function<T, Item> item) {
    return new Section(heading, first(values).stream().map(item).toList());
  }

  private static Item named(Named brief, String remark) {
    return new Item(brief.title(), Link.brief(brief.id()).toString(), remark);
  }
}
