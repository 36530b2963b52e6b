package dev.briefs.trends;

import dev.briefs.trends.Timeline.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Issues as periods: those that a counted brief is of, in order of time. */
final class IssueTimeline {
  private IssueTimeline() {}

  /**
   * The issues of documents.
   *
   * @param matching 1 for each document that is counted, 0 for the others
   */
  static Timeline of(BriefTimes times, int[] matching) {
    int issues = times.issueNames().size();
    int[] first = new int[issues];
    int[] last = new int[issues];
    boolean[] present = new boolean[issues];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, Integer.MIN_VALUE);
    for (int document = 0; document < matching.length; document++) {
      int issue = times.issues()[document];
      if (matching[document] != 0 && issue >= 0) {
        present[issue] = true;
        int day = times.days()[document];
        first[issue] = day == BriefTimes.NONE ? first[issue] : Math.min(first[issue], day);
        last[issue] = day == BriefTimes.NONE ? last[issue] : Math.max(last[issue], day);
      }
    }
    int[] places = new int[issues];
    List<Slot> slots = new ArrayList<>();
    for (int issue = 0; issue < issues; issue++) {
      if (present[issue]) {
        places[issue] = slots.size();
        slots.add(slot(times.issueNames().get(issue), first[issue], last[issue]));
      }
    }
    int[] ofDocuments = new int[matching.length];
    for (int document = 0; document < matching.length; document++) {
      int issue = times.issues()[document];
      ofDocuments[document] = matching[document] != 0 && issue >= 0 ? places[issue] : -1;
    }
    return new Timeline(slots, ofDocuments);
  }

  private static Slot slot(String name, int first, int last) {
    boolean dated = first <= last;
    return new Slot(
        name,
        dated ? LocalDate.ofEpochDay(first) : LocalDate.EPOCH,
        dated ? LocalDate.ofEpochDay(last) : LocalDate.EPOCH,
        true,
        Queries.anyOf("issue", List.of(name)));
  }
}
