package dev.briefs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days as a person names it.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {
  /** What may be written, for help texts and errors. */
  public static final String FORMS =
      "2024, 2024-02, 2024-02-18, 20240218, 30d, 6w, 3m, 1y, today, yesterday, or last week, month"
          + " or year";

  private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?q([1-4])");
  private static final Pattern AGO = Pattern.compile("(\\d{1,4}) ?([dwmy])");

  /**
   * The period that a text names.
   *
   * @param text one of the {@link #FORMS}, whatever the case
   * @param today the day that relative forms count from
   * @throws DateTimeException when it names none; the message says what was expected
   */
  public static Period parse(String text, LocalDate today) {
    String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      return calendar(name)
          .or(() -> quarter(name))
          .or(() -> ago(name, today))
          .or(() -> named(name, today))
          .orElseThrow(() -> new DateTimeException(expected(text)));
    } catch (DateTimeException noDate) {
      throw new DateTimeException(expected(text), noDate);
    }
  }

  private static String expected(String text) {
    return "expected a date such as " + FORMS + ", got '" + text + "'";
  }

  private static Optional<Period> calendar(String name) {
    Matcher date = CALENDAR.matcher(name);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return Optional.of(year(year));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    return Optional.of(
        date.group(3) == null ? month(month) : day(month.atDay(Integer.parseInt(date.group(3)))));
  }

  private static Optional<Period> quarter(String name) {
    Matcher quarter = QUARTER.matcher(name);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    YearMonth first =
        YearMonth.of(
            Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2);
    return Optional.of(new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
  }

  private static Optional<Period> ago(String name, LocalDate today) {
    Matcher ago = AGO.matcher(name);
    if (!ago.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(ago.group(1));
    return Optional.of(
        day(
            switch (ago.group(2)) {
              case "d" -> today.minusDays(number);
              case "w" -> today.minusWeeks(number);
              case "m" -> today.minusMonths(number);
              default -> today.minusYears(number);
            }));
  }

  private static Optional<Period> named(String name, LocalDate today) {
    return switch (name) {
      case "today" -> Optional.of(day(today));
      case "yesterday" -> Optional.of(day(today.minusDays(1)));
      case "last week" -> Optional.of(week(today.minusWeeks(1)));
      case "last month" -> Optional.of(month(YearMonth.from(today).minusMonths(1)));
      case "last year" -> Optional.of(year(today.getYear() - 1));
      default -> Optional.empty();
    };
  }

  private static Period day(LocalDate day) {
    return new Period(day, day);
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return new Period(monday, monday.plusDays(6));
  }

  private static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static Period year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Period(first, LocalDate.of(year, 12, 31));
  }
}
