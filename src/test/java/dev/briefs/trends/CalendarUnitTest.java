package dev.briefs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CalendarUnitTest {
  @Test
  void periodsHaveNamesBoundsAndQueries() {
    assertPeriod(CalendarUnit.YEAR, "2024", "2024-01-01", "2024-12-31", "date:2024");
    assertPeriod(
        CalendarUnit.QUARTER, "2024-Q1", "2024-01-01", "2024-03-31", "date:[2024-01 TO 2024-03]");
    assertPeriod(CalendarUnit.MONTH, "2024-02", "2024-02-01", "2024-02-29", "date:2024-02");
  }

  private static void assertPeriod(
      CalendarUnit unit, String name, String first, String last, String query) {
    int number = unit.number(LocalDate.of(2024, 2, 29).toEpochDay());
    assertThat(unit.name(number)).isEqualTo(name);
    assertThat(unit.first(number)).isEqualTo(first);
    assertThat(unit.last(number)).isEqualTo(last);
    assertThat(unit.query(number)).isEqualTo(query);
    assertThat(unit.number(unit.last(number).plusDays(1).toEpochDay())).isEqualTo(number + 1);
  }

  @Test
  void numbersGoOnThroughTheYears() {
    int december = CalendarUnit.MONTH.number(LocalDate.of(1999, 12, 31).toEpochDay());
    int january = CalendarUnit.MONTH.number(LocalDate.of(2000, 1, 1).toEpochDay());
    assertThat(january).isEqualTo(december + 1);
  }
}
