package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2024,          2024-01-01, 2024-12-31",
    "2024-02,       2024-02-01, 2024-02-29",
    "202402,        2024-02-01, 2024-02-29",
    "2024-02-18,    2024-02-18, 2024-02-18",
    "20240218,      2024-02-18, 2024-02-18",
    "0d,            2024-03-31, 2024-03-31",
    "30d,           2024-03-01, 2024-03-01",
    "2w,            2024-03-17, 2024-03-17",
    "1m,            2024-02-29, 2024-02-29",
    "1y,            2023-03-31, 2023-03-31",
    "today,         2024-03-31, 2024-03-31",
    "yesterday,     2024-03-30, 2024-03-30",
    "last week,     2024-03-18, 2024-03-24",
    "last month,    2024-02-01, 2024-02-29",
    "' LAST  Month',2024-02-01, 2024-02-29",
    "last year,     2023-01-01, 2023-12-31"
  })
  void namesDays(String text, LocalDate first, LocalDate last) {
    assertThat(Period.parse(text, TODAY)).isEqualTo(new Period(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "last",
        "2024-13",
        "2024-02-30",
        "20240230",
        "24",
        "99999d",
        "30 days",
        "2024/02",
        "٢٠٢٤"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> Period.parse(text, LocalDate.of(1, 1, 1).plusYears(50)))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("expected a date such as 2024, 2024-02")
        .hasMessageEndingWith("got '" + text + "'");
  }
}
