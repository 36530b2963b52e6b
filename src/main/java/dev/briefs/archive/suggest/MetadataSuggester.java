package dev.briefs.archive.suggest;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MetadataSuggestions;
import dev.briefs.MetadataSuggestions.Suggestion;
import dev.briefs.Neighbour;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.Topic;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.archive.snapshot.ValueSpellings;
import dev.briefs.topics.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Suggests values for a text from its closest briefs: each brief votes for its values with the
 * square of its score (a nearest-neighbour classifier with several labels, as Yang 1999).
 */
public final class MetadataSuggester {
  private static final int NEIGHBOURS = 20;

  /** How many times as much a vote counts for a value that the text mentions. */
  private static final double MENTIONED = 3;

  private final ArchiveSnapshot view;

  /** A suggester over a snapshot. */
  public MetadataSuggester(ArchiveSnapshot view) {
    this.view = view;
  }

  /**
   * The values for a text, some of each kind.
   *
   * @param limit how many of each kind at most
   */
  public MetadataSuggestions suggest(Brief brief, int limit) throws IOException {
    List<Voter> voters = voters(brief);
    return new MetadataSuggestions(
        brief.id(),
        brief.title(),
        values(brief, voters, limit, Facet.THEME, Brief::themes),
        values(brief, voters, limit, Facet.KEYWORD, Brief::keywords),
        values(brief, voters, limit, Facet.CATEGORY, MetadataSuggester::category),
        topics(voters, limit));
  }

  private static List<String> category(Brief brief) {
    return brief.category().isEmpty() ? List.of() : List.of(brief.category());
  }

  /** The briefs asked; those that tell the same story count as much as the closest of all. */
  private List<Voter> voters(Brief brief) throws IOException {
    ClosestResults closest = view.closest().of(brief, ClosestRequest.DEFAULT.limit(NEIGHBOURS));
    List<Voter> voters = new ArrayList<>();
    double best = closest.closest().stream().mapToDouble(Neighbour::score).max().orElse(1);
    for (String id : closest.sameStory()) {
      voters.add(new Voter(view.brief(id), best));
    }
    for (Neighbour neighbour : closest.closest()) {
      voters.add(new Voter(view.brief(neighbour.id()), neighbour.score()));
    }
    return voters;
  }

  private List<Suggestion> values(
      Brief brief,
      List<Voter> voters,
      int limit,
      Facet facet,
      Function<Brief, List<String>> valuesOf)
      throws IOException {
    ValueSpellings spellings = view.spellings();
    Set<String> own = new HashSet<>();
    valuesOf.apply(brief).forEach(value -> own.add(spellings.key(value)));
    MentionedNames mentioned = new MentionedNames(brief);
    Poll poll = new Poll(value -> mentioned.has(value) ? MENTIONED : 1);
    for (Voter voter : voters) {
      Set<String> named = new HashSet<>();
      for (String value : valuesOf.apply(voter.brief())) {
        String key = spellings.key(value);
        if (!own.contains(key) && named.add(key)) {
          mentioned.look(key, value);
          poll.vote(key, voter);
        }
      }
      poll.count(voter, !valuesOf.apply(voter.brief()).isEmpty());
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (Poll.Result result : poll.results(limit)) {
      String written = spellings.written(facet, result.value());
      suggestions.add(new Suggestion(written, "", result.weight(), result.supporters()));
    }
    return suggestions;
  }

  private List<Suggestion> topics(List<Voter> voters, int limit) throws IOException {
    Optional<Topics> topics = known();
    if (topics.isEmpty()) {
      return List.of();
    }
    Poll poll = new Poll(topic -> 1);
    for (Voter voter : voters) {
      Optional<String> topic = topics.get().idOf(voter.brief().id(), Topic.Level.COARSE);
      topic.ifPresent(id -> poll.vote(id, voter));
      poll.count(voter, topic.isPresent());
    }
    return poll.results(limit).stream()
        .map(
            result ->
                new Suggestion(
                    topics.get().nameOf(result.value()),
                    result.value(),
                    result.weight(),
                    result.supporters()))
        .toList();
  }

  private Optional<Topics> known() throws IOException {
    try {
      return Optional.of(view.topics());
    } catch (InvalidArchiveException none) {
      return Optional.empty();
    }
  }
}
