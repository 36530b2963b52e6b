package dev.briefs.archive.review;

import dev.briefs.Brief;
import dev.briefs.DuplicateGroup;
import dev.briefs.Filter;
import dev.briefs.InvalidArchiveException;
import dev.briefs.Review;
import dev.briefs.Review.FirstSeen;
import dev.briefs.Review.Named;
import dev.briefs.Review.Retold;
import dev.briefs.Review.TopicShare;
import dev.briefs.ReviewRequest;
import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import dev.briefs.Trends;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reviews a period from a snapshot; not safe for several threads. */
public final class Reviewer {
  /** How many entries each list of a review has at most. */
  static final int MOST = 10;

  private static final int LEAST_NEW = 2;

  private final ArchiveSnapshot view;
  private final ReviewRequest request;
  private final NavigableMap<String, Brief> briefs = new TreeMap<>();

  private Reviewer(ArchiveSnapshot view, ReviewRequest request) {
    this.view = view;
    this.request = request;
  }

  /** The review of a period. */
  public static Review review(ArchiveSnapshot view, ReviewRequest request) throws IOException {
    return new Reviewer(view, request).review();
  }

  private Review review() throws IOException {
    view.forEach(request.filter(), brief -> briefs.put(brief.id(), brief));
    return new Review(
        request,
        briefs.size(),
        trends(Field.THEME, TrendsRequest.LEAST),
        trends(Field.WORD, TrendsRequest.LEAST),
        firstSeen(),
        topics(),
        retold(),
        ReviewSignals.strongest(briefs.values()),
        CentralBriefs.of(view, briefs));
  }

  /** A brief by its name. */
  static Named named(Brief brief) {
    return new Named(brief.id(), brief.title(), brief.date());
  }

  private Trends trends(Field field, int least) throws IOException {
    TrendsRequest asked =
        TrendsRequest.of(field, request.unit())
            .filter(Filter.ALL.dates(Optional.empty(), Optional.of(request.last())))
            .least(least)
            .today(request.today())
            .window(request.units());
    Trends trends = view.trends(asked);
    int window =
        (int) trends.periods().stream().filter(period -> request.has(period.first())).count();
    return window == request.units() || window == 0 ? trends : view.trends(asked.window(window));
  }

  private List<FirstSeen> firstSeen() throws IOException {
    Map<String, Brief> firsts = new HashMap<>();
    briefs.values().stream()
        .sorted(
            Comparator.comparing((Brief brief) -> brief.date().orElse(LocalDate.MAX))
                .thenComparing(Brief::id))
        .forEach(
            brief ->
                brief
                    .themes()
                    .forEach(theme -> firsts.putIfAbsent(view.spellings().key(theme), brief)));
    List<FirstSeen> seen = new ArrayList<>();
    for (Trends.Value value : trends(Field.THEME, LEAST_NEW).values()) {
      Brief first = firsts.get(view.spellings().key(value.value()));
      if (first != null && value.first().filter(request::has).isPresent()) {
        seen.add(new FirstSeen(value.value(), value.total(), named(first)));
      }
    }
    seen.sort(
        Comparator.comparingInt((FirstSeen theme) -> -theme.stories())
            .thenComparing(FirstSeen::value));
    return seen.stream().limit(MOST).toList();
  }

  private List<TopicShare> topics() throws IOException {
    List<TopicShare> shares = new ArrayList<>();
    for (Topic topic : coarse()) {
      int count = (int) topic.ids().stream().filter(briefs::containsKey).count();
      if (count > 1) {
        Named central = named(view.brief(topic.central()));
        shares.add(new TopicShare(topic.id(), topic.name(), count, topic.size(), central));
      }
    }
    shares.sort(Comparator.comparingInt((TopicShare share) -> -share.briefs()));
    return shares.stream().limit(MOST).toList();
  }

  private List<Topic> coarse() throws IOException {
    try {
      return view.topics().list(Level.COARSE);
    } catch (InvalidArchiveException none) {
      return List.of();
    }
  }

  private List<Retold> retold() throws IOException {
    List<Retold> retold = new ArrayList<>();
    for (DuplicateGroup group : view.closest().duplicates()) {
      List<Brief> told =
          group.members().stream()
              .flatMap(member -> Optional.ofNullable(briefs.get(member.id())).stream())
              .sorted(
                  Comparator.comparing((Brief brief) -> brief.date().orElse(LocalDate.MAX))
                      .thenComparing(Brief::id))
              .toList();
      if (told.size() > 1) {
        retold.add(new Retold(told.size(), named(told.getFirst())));
      }
    }
    retold.sort(
        Comparator.comparingInt((Retold story) -> -story.briefs())
            .thenComparing(story -> story.brief().id()));
    return retold.stream().limit(MOST).toList();
  }
}
