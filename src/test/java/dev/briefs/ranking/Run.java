package dev.briefs.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closest lists of many briefs.
 *
 * @param lists the list of each brief by its id, best first
 */
record Run(Map<String, List<Entry>> lists) {
  /**
   * An entry of a list.
   *
   * @param id the neighbour's id
   * @param score how close it is
   */
  record Entry(String id, double score) {}

  /** The lists of some briefs, without all others. */
  Run among(Set<String> ids) {
    Map<String, List<Entry>> some = new LinkedHashMap<>();
    lists.forEach(
        (id, list) -> {
          if (ids.contains(id)) {
            some.put(id, list.stream().filter(entry -> ids.contains(entry.id())).toList());
          }
        });
    return new Run(some);
  }

  /** The first ids of a list. */
  List<String> first(String id, int count) {
    return lists.getOrDefault(id, List.of()).stream().limit(count).map(Entry::id).toList();
  }
}
