package dev.briefs.trends;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The day up to which an archive tells all that there is: the day before today, or earlier where
 * its last brief is older than its usual gap between dates.
 */
final class ArchiveEnd {
  /** How many of the last gaps between dates are looked at. */
  private static final int GAPS = 50;

  private final LocalDate day;

  ArchiveEnd(int[] days, LocalDate today) {
    long yesterday = today.minusDays(1).toEpochDay();
    long[] dates =
        Arrays.stream(days)
            .filter(each -> each != BriefTimes.NONE && each <= yesterday)
            .distinct()
            .sorted()
            .asLongStream()
            .toArray();
    this.day = LocalDate.ofEpochDay(dates.length < 2 ? yesterday : Math.min(yesterday, end(dates)));
  }

  private static long end(long[] dates) {
    long gap = 0;
    for (int i = Math.max(1, dates.length - GAPS); i < dates.length; i++) {
      gap = Math.max(gap, dates[i] - dates[i - 1]);
    }
    return dates[dates.length - 1] + gap;
  }

  LocalDate day() {
    return day;
  }
}
