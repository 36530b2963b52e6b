package dev.briefs.archive.pages;

import dev.briefs.Review;
import dev.briefs.Review.Named;
import dev.briefs.Row;
import dev.briefs.Trends;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of a review. */
final class ReviewPage {
  private static final int MOST = 10;

  private final ArchiveSnapshot view;
  private final Review review;
  private final MarkdownPage page;

  /**
   * The page of a review.
   *
   * @param folder the real path of the folder it will lie in
   */
  ReviewPage(ArchiveSnapshot view, Review review, Path folder) {
    this.view = view;
    this.review = review;
    this.page = new MarkdownPage(folder);
  }

  /** Its text, which shows the pictures of these names. */
  String text(Collection<String> pictures) throws IOException {
    page.title("Review of " + review.request().name());
    page.paragraph(volume());
    values("Rose", true);
    values("Faded", false);
    for (String picture : pictures) {
      String what = picture.contains("-words") ? "Words" : "Themes";
      page.paragraph("![" + what + " by " + unit() + "](" + picture + ")");
    }
    firstSeen();
    topics();
    retold();
    signals();
    central();
    return page.toString();
  }

  private String unit() {
    return review.request().unit().name().toLowerCase(Locale.ROOT);
  }

  private String volume() {
    String text = count(review.briefs(), "brief") + ", " + stories(review.stories());
    int before = review.storiesBefore();
    String change =
        before == 0
            ? ""
            : String.format(
                Locale.ROOT, ", %+d %%", Math.round(100.0 * review.stories() / before - 100));
    String open =
        review.request().has(review.request().today())
            ? " The period is not over; it is counted, not compared."
            : "";
    return text + "; in the same time before " + stories(before) + change + "." + open;
  }

  private static String stories(int number) {
    return number + (number == 1 ? " story" : " stories");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void values(String heading, boolean risen) {
    List<Trends.Value> themes = values(review.themes(), risen);
    List<Trends.Value> words = values(review.words(), risen);
    if (themes.isEmpty() && words.isEmpty()) {
      return;
    }
    page.heading(heading);
    page.row(List.of("", "Direction", "Odds", "Stories", "In all", "Query"));
    page.row(List.of("---", "---", "--:", "--:", "--:", "---"));
    themes.forEach(value -> row(review.themes(), value, true));
    words.forEach(value -> row(review.words(), value, false));
  }

  private List<Trends.Value> values(Trends trends, boolean risen) {
    List<Trends.Value> values = risen ? review.risen(trends) : review.faded(trends);
    return values.stream().limit(MOST).toList();
  }

  private void row(Trends trends, Trends.Value value, boolean theme) {
    double odds = Math.exp(Math.abs(value.effect()));
    page.row(
        List.of(
            theme ? MarkdownPage.bold(value.value()) : MarkdownPage.plain(value.value()),
            value.direction().name().toLowerCase(Locale.ROOT),
            String.format(Locale.ROOT, "%s%.1f", value.effect() < 0 ? "÷" : "×", odds),
            Integer.toString(review.stories(trends, value)),
            Integer.toString(value.total()),
            MarkdownPage.plain(value.query())));
  }

  private void firstSeen() throws IOException {
    if (!review.firstSeen().isEmpty()) {
      page.heading("New");
      for (Review.FirstSeen theme : review.firstSeen()) {
        page.item(
            MarkdownPage.bold(theme.value())
                + " ("
                + stories(theme.stories())
                + "), first in "
                + dated(theme.brief()));
      }
    }
  }

  private void topics() throws IOException {
    if (!review.topics().isEmpty()) {
      page.heading("Largest topics");
      for (Review.TopicShare topic : review.topics()) {
        page.item(
            MarkdownPage.bold(topic.name())
                + " ("
                + count(topic.briefs(), "brief")
                + " of "
                + topic.size()
                + "), central: "
                + dated(topic.central()));
      }
    }
  }

  private void retold() throws IOException {
    if (!review.retold().isEmpty()) {
      page.heading("Told most");
      for (Review.Retold story : review.retold()) {
        page.item(dated(story.brief()) + ", " + count(story.briefs(), "brief"));
      }
    }
  }

  private void signals() throws IOException {
    if (!review.signals().isEmpty()) {
      page.heading("Strongest signals");
      page.row(List.of("Signal", "Change", "10 years", "Driver", "Relevancy", "Brief"));
      page.row(List.of("---", "---", "---", "---", "--:", "---"));
      for (Review.Signal signal : review.signals()) {
        Row row = signal.row();
        String change = row.change().isEmpty() ? row.description() : row.change();
        page.row(
            List.of(
                MarkdownPage.plain(row.name()),
                MarkdownPage.plain(change),
                MarkdownPage.plain(row.cells().getOrDefault(Row.HORIZON, "")),
                MarkdownPage.plain(row.cells().getOrDefault(Row.DRIVER, "")),
                row.relevancy().isPresent() ? Integer.toString(row.relevancy().getAsInt()) : "",
                link(signal.brief())));
      }
    }
  }

  private void central() throws IOException {
    if (!review.central().isEmpty()) {
      page.heading("What most others are close to");
      for (Review.Central central : review.central()) {
        page.item(dated(central.brief()) + ", close to " + count(central.others(), "brief"));
      }
    }
  }

  private String dated(Named brief) throws IOException {
    return link(brief) + brief.date().map(date -> " (" + date + ")").orElse("");
  }

  /** A link to a brief's file; its title alone where it has none. */
  private String link(Named brief) throws IOException {
    Optional<Path> file = view.file(brief.id());
    Optional<LocalDate> date = brief.date();
    return file.isEmpty()
        ? MarkdownPage.plain(brief.title())
        : page.link(new PageBrief(brief.id(), brief.title(), date, "", "", List.of(), file.get()));
  }
}
