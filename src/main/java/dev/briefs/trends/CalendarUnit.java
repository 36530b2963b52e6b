package dev.briefs.trends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Numbers the periods of a calendar unit, each by how many came before it since the year 0. */
enum CalendarUnit {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private static final int MONTHS = 12;

  private final int months;

  CalendarUnit(int months) {
    this.months = months;
  }

  /** The number of the period that includes a day. */
  int number(long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return Math.floorDiv(day.getYear() * MONTHS + day.getMonthValue() - 1, months);
  }

  LocalDate first(int number) {
    int month = number * months;
    return LocalDate.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1, 1);
  }

  LocalDate last(int number) {
    return first(number + 1).minusDays(1);
  }

  /** The name of a period: {@code 2024-07}, {@code 2024-Q3} or {@code 2024}. */
  String name(int number) {
    LocalDate first = first(number);
    String year = String.format(Locale.ROOT, "%04d", first.getYear());
    return switch (this) {
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> year + "-Q" + ((first.getMonthValue() + 2) / 3);
      case YEAR -> year;
    };
  }

  /** The query that finds the briefs of a period. */
  String query(int number) {
    return this == QUARTER
        ? "date:[" + YearMonth.from(first(number)) + " TO " + YearMonth.from(last(number)) + "]"
        : "date:" + name(number);
  }
}
