package dev.briefs.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year.
 *
 * @param first its first day
 * @param last its last day
 */
public record DatePrefix(LocalDate first, LocalDate last) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?");

  /**
   * The span that {@code 2024}, {@code 2024-02} or {@code 2024-02-18} names, if it is a real date.
   */
  public static Optional<DatePrefix> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(matcher));
    } catch (DateTimeException notDate) {
      return Optional.empty();
    }
  }

  private static DatePrefix of(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return new DatePrefix(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    if (matcher.group(3) == null) {
      return new DatePrefix(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
    return new DatePrefix(day, day);
  }
}
