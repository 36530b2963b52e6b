package dev.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an archive holds of a period.
 *
 * @param request the period
 * @param briefs how many briefs it has
 * @param themes themes up to its end, the periods of the review as the last window
 * @param words words up to its end, likewise
 * @param firstSeen themes that occur in it for the first time, those with most stories first
 * @param topics its topics, those with most of its briefs first
 * @param retold the stories that it tells most often
 * @param signals its strongest signals, by relevancy
 * @param central its briefs that most others of it are close to
 */
public record Review(
    ReviewRequest request,
    int briefs,
    Trends themes,
    Trends words,
    List<FirstSeen> firstSeen,
    List<TopicShare> topics,
    List<Retold> retold,
    List<Signal> signals,
    List<Central> central) {

  /**
   * A brief by its name.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param date the brief's date
   */
  public record Named(String id, String title, Optional<LocalDate> date) {}

  /**
   * A theme that occurs for the first time.
   *
   * @param value the theme
   * @param stories how many stories of the period have it
   * @param brief the first brief that has it
   */
  public record FirstSeen(String value, int stories, Named brief) {}

  /**
   * A topic in the period.
   *
   * @param topic its id
   * @param name its most telling words
   * @param briefs how many briefs of the period it has
   * @param size how many briefs it has in all
   * @param central its central brief
   */
  public record TopicShare(String topic, String name, int briefs, int size, Named central) {}

  /**
   * A story that several briefs of the period tell.
   *
   * @param briefs how many
   * @param brief the first of them
   */
  public record Retold(int briefs, Named brief) {}

  /**
   * A signal of a brief.
   *
   * @param row what it says
   * @param brief the brief
   */
  public record Signal(Row row, Named brief) {}

  /**
   * A brief that others are close to.
   *
   * @param brief the brief
   * @param others how many briefs of the period have it among their ten closest
   */
  public record Central(Named brief, int others) {}

  /** Copies the lists. */
  public Review {
    firstSeen = List.copyOf(firstSeen);
    topics = List.copyOf(topics);
    retold = List.copyOf(retold);
    signals = List.copyOf(signals);
    central = List.copyOf(central);
  }

  /** How many stories the period tells first. */
  public int stories() {
    return volume(request.first(), request.last());
  }

  /** How many stories as many months just before tell first. */
  public int storiesBefore() {
    return volume(request.first().minusMonths(request.months()), request.first().minusDays(1));
  }

  private int volume(LocalDate first, LocalDate last) {
    return themes.periods().stream()
        .filter(period -> !period.first().isBefore(first) && !period.last().isAfter(last))
        .mapToInt(Trends.Period::volume)
        .sum();
  }

  /** How many stories of the period have a value. */
  public int stories(Trends trends, Trends.Value value) {
    int stories = 0;
    for (int i = 0; i < trends.periods().size(); i++) {
      stories += request.has(trends.periods().get(i).first()) ? value.counts().get(i) : 0;
    }
    return stories;
  }

  /** The values that are more frequent in the period than before, strongest effect first. */
  public List<Trends.Value> risen(Trends trends) {
    return trends.values().stream().filter(value -> hasRisen(trends, value)).toList();
  }

  private boolean hasRisen(Trends trends, Trends.Value value) {
    return switch (value.direction()) {
      case EMERGING, RISING -> true;
      case BURSTING ->
          value.bursts().stream()
              .anyMatch(
                  burst ->
                      trends.periods().stream()
                          .anyMatch(
                              period ->
                                  period.name().equals(burst.last())
                                      && request.has(period.first())));
      default -> false;
    };
  }

  /** The values that are less frequent in the period than before, strongest effect first. */
  public List<Trends.Value> faded(Trends trends) {
    return trends.values().stream()
        .filter(
            value ->
                value.direction() == Trends.Direction.FADING
                    || value.direction() == Trends.Direction.FALLING)
        .toList();
  }
}
