package dev.briefs.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The ids of topics: coarse ones are numbered, fine ones have the number of their coarse topic
 * before theirs. A topic that shares most of its briefs with a former one has its id.
 *
 * @param fine the ids of the fine topics
 * @param coarse the ids of the coarse topics
 */
record TopicIds(List<String> fine, List<String> coarse) {

  /** The ids of the topics of a partition. */
  static TopicIds of(Partition partition, int coarseCount, Optional<FormerTopics> before) {
    List<String> coarse = coarse(partition, coarseCount, before);
    Map<Integer, String> kept =
        before
            .map(
                former ->
                    inherited(
                        partition.fine(),
                        brief -> former.fineOf()[brief],
                        number -> former.model().fine().get(number).id()))
            .orElse(Map.of());
    Set<String> taken = new HashSet<>();
    List<String> fine = new ArrayList<>(Collections.nCopies(partition.coarse().length, ""));
    kept.forEach(
        (topic, id) -> {
          if (id.startsWith(coarse.get(partition.coarse()[topic]) + ".") && taken.add(id)) {
            fine.set(topic, id);
          }
        });
    Map<String, Integer> numbers = new HashMap<>();
    for (int topic = 0; topic < fine.size(); topic++) {
      String parent = coarse.get(partition.coarse()[topic]);
      while (fine.get(topic).isEmpty()) {
        String id = parent + "." + numbers.merge(parent, 1, Integer::sum);
        if (taken.add(id)) {
          fine.set(topic, id);
        }
      }
    }
    return new TopicIds(fine, coarse);
  }

  private static List<String> coarse(
      Partition partition, int count, Optional<FormerTopics> before) {
    int[] coarseOf = TopicBuilder.coarseOf(partition);
    Map<Integer, String> kept =
        before
            .map(
                former ->
                    inherited(
                        coarseOf,
                        former::coarseOf,
                        number -> former.model().coarse().get(number).id()))
            .orElse(Map.of());
    Set<String> taken = new HashSet<>(kept.values());
    List<String> ids = new ArrayList<>();
    int number = 1;
    for (int topic = 0; topic < count; topic++) {
      String id = kept.getOrDefault(topic, "");
      while (id.isEmpty()) {
        String tried = Integer.toString(number++);
        id = taken.add(tried) ? tried : "";
      }
      ids.add(id);
    }
    return ids;
  }

  private interface FormerId {
    String of(int number);
  }

  /** The former id of each topic that shares more than half of the briefs of either with it. */
  private static Map<Integer, String> inherited(
      int[] topics, IntUnaryOperator formerOf, FormerId id) {
    Map<Long, Integer> shared = new HashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, Integer> formerSizes = new HashMap<>();
    for (int brief = 0; brief < topics.length; brief++) {
      int former = formerOf.applyAsInt(brief);
      sizes.merge(topics[brief], 1, Integer::sum);
      if (former >= 0) {
        formerSizes.merge(former, 1, Integer::sum);
        shared.merge((long) topics[brief] << 32 | former, 1, Integer::sum);
      }
    }
    Map<Integer, String> inherited = new HashMap<>();
    Set<String> taken = new HashSet<>();
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            pair -> {
              int topic = (int) (pair.getKey() >>> 32);
              int former = (int) (long) pair.getKey();
              int least =
                  Math.min(sizes.getOrDefault(topic, 0), formerSizes.getOrDefault(former, 0));
              if (2 * pair.getValue() > least
                  && !inherited.containsKey(topic)
                  && taken.add(id.of(former))) {
                inherited.put(topic, id.of(former));
              }
            });
    return inherited;
  }
}
