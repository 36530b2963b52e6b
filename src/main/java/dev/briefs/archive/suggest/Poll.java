package dev.briefs.archive.suggest;

import dev.briefs.MetadataSuggestions.Supporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Votes of briefs for values; not safe for several threads. */
final class Poll {
  private final ToDoubleFunction<String> factors;
  private final Comparator<Result> bestFirst;
  private final Map<String, List<Voter>> votes = new LinkedHashMap<>();
  private double all;

  /**
   * A poll.
   *
   * @param factors how many times as much the votes for a value count when values are put in order
   */
  Poll(ToDoubleFunction<String> factors) {
    this.factors = factors;
    this.bestFirst =
        Comparator.comparingDouble((Result result) -> -rank(result)).thenComparing(Result::value);
  }

  private double rank(Result result) {
    return result.weight() * factors.applyAsDouble(result.value());
  }

  /**
   * What the votes for a value come to.
   *
   * @param weight their share of the weight of all who could vote
   */
  record Result(String value, double weight, List<Supporter> supporters) {}

  void vote(String value, Voter voter) {
    votes.computeIfAbsent(value, none -> new ArrayList<>()).add(voter);
  }

  /** Counts a brief among those who could vote, which are those that have any value. */
  void count(Voter voter, boolean hasValues) {
    all += hasValues ? voter.weight() : 0;
  }

  /** The values with the heaviest votes. */
  List<Result> results(int limit) {
    return votes.entrySet().stream()
        .map(vote -> result(vote.getKey(), vote.getValue()))
        .filter(result -> result.weight() > 0)
        .sorted(bestFirst)
        .limit(limit)
        .toList();
  }

  private Result result(String value, List<Voter> voters) {
    double weight = voters.stream().mapToDouble(Voter::weight).sum();
    return new Result(
        value, all > 0 ? weight / all : 0, voters.stream().map(Voter::supporter).toList());
  }
}
