package dev.briefs.archive.review;

import dev.briefs.Brief;
import dev.briefs.Review.Central;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.topics.NeighbourLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how many briefs of a period have each of its briefs among their ten closest. */
final class CentralBriefs {
  private static final int CLOSEST = 10;
  private static final int LEAST = 2;

  private CentralBriefs() {}

  static List<Central> of(ArchiveSnapshot view, Map<String, Brief> briefs) throws IOException {
    NeighbourLists lists = view.neighbours(1);
    Map<String, Integer> counts = new HashMap<>();
    for (int number = 0; number < lists.size(); number++) {
      if (briefs.containsKey(lists.id(number))) {
        int[] others = lists.of(number).briefs();
        for (int i = 0; i < Math.min(CLOSEST, others.length); i++) {
          counts.merge(lists.id(others[i]), 1, Integer::sum);
        }
      }
    }
    List<Central> central = new ArrayList<>();
    for (Brief brief : briefs.values()) {
      int others = counts.getOrDefault(brief.id(), 0);
      if (others >= LEAST) {
        central.add(new Central(Reviewer.named(brief), others));
      }
    }
    central.sort(
        Comparator.comparingInt((Central brief) -> -brief.others())
            .thenComparing(brief -> brief.brief().id()));
    return central.stream().limit(Reviewer.MOST).toList();
  }
}
