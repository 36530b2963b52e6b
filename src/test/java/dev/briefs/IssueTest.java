package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IssueTest {
  @ParameterizedTest
  @CsvSource({
    "20240218, 2024-02-18",
    "20250511d, 2025-05-11",
    "20251231-a-yearly-review, 2025-12-31",
    "20240229, 2024-02-29",
    "20991231, 2099-12-31",
    "202402181, 2024-02-18"
  })
  void firstEightDigitsAreTheDate(String name, LocalDate date) {
    assertThat(new Issue(name, "").date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024021",
        "20240230",
        "20241301",
        "20230229",
        "2024-02-18",
        "issue 20240218",
        "d20240218",
        "٢٠٢٤٠٢١٨",
        "99999999",
        "00000000"
      })
  void anythingElseIsNoDate(String name) {
    assertThat(new Issue(name, "").date()).isEmpty();
  }
}
