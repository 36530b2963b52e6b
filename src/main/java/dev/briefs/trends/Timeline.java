package dev.briefs.trends;

import dev.briefs.Filter;
import dev.briefs.Trends.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The periods that counted briefs fall into.
 *
 * @param periods the periods without volumes, in order of time
 * @param places the place of each document's period among them, -1 of documents that are not
 *     counted
 */
record Timeline(List<Slot> periods, int[] places) {
  /** Beyond so many, periods without briefs are left out. */
  private static final int MOST_WITH_GAPS = 1_200;

  /**
   * A period before its briefs are counted.
   *
   * @param complete whether it is over and not cut by the filter
   */
  record Slot(String name, LocalDate first, LocalDate last, boolean complete, String query) {
    Period period(int volume, int briefs) {
      return new Period(name, first, last, volume, briefs, complete, query);
    }
  }

  /**
   * The calendar periods of documents, without gaps.
   *
   * @param days the day of each counted document, {@link BriefTimes#NONE} of the others
   * @param end the day up to which the archive tells all that there is
   */
  static Timeline calendar(CalendarUnit unit, int[] days, Filter filter, LocalDate end) {
    int[] numbers = new int[days.length];
    TreeSet<Integer> present = new TreeSet<>();
    for (int document = 0; document < days.length; document++) {
      if (days[document] != BriefTimes.NONE) {
        numbers[document] = unit.number(days[document]);
        present.add(numbers[document]);
      }
    }
    int[] shown = shown(present);
    int[] places = new int[days.length];
    for (int document = 0; document < days.length; document++) {
      places[document] =
          days[document] == BriefTimes.NONE ? -1 : Arrays.binarySearch(shown, numbers[document]);
    }
    return new Timeline(
        Arrays.stream(shown).mapToObj(number -> slot(unit, number, filter, end)).toList(), places);
  }

  private static int[] shown(TreeSet<Integer> present) {
    if (present.isEmpty() || present.last() - present.first() >= MOST_WITH_GAPS) {
      return present.stream().mapToInt(Integer::intValue).toArray();
    }
    return IntStream.rangeClosed(present.first(), present.last()).toArray();
  }

  private static Slot slot(CalendarUnit unit, int number, Filter filter, LocalDate end) {
    LocalDate first = unit.first(number);
    LocalDate last = unit.last(number);
    boolean cut =
        filter.since().map(since -> since.isAfter(first)).orElse(false)
            || filter.until().map(until -> until.isBefore(last)).orElse(false);
    return new Slot(unit.name(number), first, last, !cut && !last.isAfter(end), unit.query(number));
  }
}
