package dev.briefs;

import dev.briefs.TrendsRequest.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which period to review. It consists of whole months.
 *
 * @param first its first day, the first of a month
 * @param last its last day, the last of a month
 * @param today the day on which a period that includes it is not over
 */
public record ReviewRequest(LocalDate first, LocalDate last, LocalDate today) {
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  /** Checks the days. */
  public ReviewRequest {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last must not be before first, got " + last);
    }
    first = YearMonth.from(first).atDay(1);
    last = YearMonth.from(last).atEndOfMonth();
  }

  /** A review of the whole months that a period lies in. */
  public static ReviewRequest of(Period period, LocalDate today) {
    return new ReviewRequest(period.first(), period.last(), today);
  }

  /** The longest unit of which the period consists. */
  public Unit unit() {
    int start = first.getMonthValue() - 1;
    if (start == 0 && months() % MONTHS_OF_YEAR == 0) {
      return Unit.YEAR;
    }
    return start % MONTHS_OF_QUARTER == 0 && months() % MONTHS_OF_QUARTER == 0
        ? Unit.QUARTER
        : Unit.MONTH;
  }

  /** How many months it has. */
  public int months() {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
  }

  /** How many units it has. */
  public int units() {
    return switch (unit()) {
      case YEAR -> months() / MONTHS_OF_YEAR;
      case QUARTER -> months() / MONTHS_OF_QUARTER;
      default -> months();
    };
  }

  /** Its name, as {@code 2024}, {@code 2024-Q3}, {@code 2024-07} or {@code 2024-01 to 2024-05}. */
  public String name() {
    if (units() == 1) {
      return switch (unit()) {
        case YEAR -> Integer.toString(first.getYear());
        case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() / MONTHS_OF_QUARTER + 1);
        default -> YearMonth.from(first).toString();
      };
    }
    return YearMonth.from(first) + " to " + YearMonth.from(last);
  }

  /** What the briefs of the period pass. */
  public Filter filter() {
    return Filter.ALL.dates(Optional.of(first), Optional.of(last));
  }

  /** Whether a day lies in it. */
  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
