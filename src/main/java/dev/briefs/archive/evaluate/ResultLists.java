package dev.briefs.archive.evaluate;

import dev.briefs.Neighbour.Strength;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of a method, best first.
 *
 * @param method its name
 * @param lists by what was asked
 */
record ResultLists(String method, Map<String, List<Result>> lists) {
  /** A result and, where the method tells it, its strength. */
  record Result(String id, Optional<Strength> strength) {
    static Result of(String id) {
      return new Result(id, Optional.empty());
    }
  }

  /** Lists of a method to be filled. */
  static ResultLists of(String method) {
    return new ResultLists(method, new LinkedHashMap<>());
  }

  /** The first results for what was asked. */
  List<Result> first(String asked, int most) {
    List<Result> list = lists.getOrDefault(asked, List.of());
    return list.subList(0, Math.min(most, list.size()));
  }
}
