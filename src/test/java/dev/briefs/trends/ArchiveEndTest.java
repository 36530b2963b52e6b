package dev.briefs.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ArchiveEndTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @Test
  void archiveOfEveryDayEndsSoonAfterItsLastBrief() {
    int[] daily = IntStream.range(0, 300).map(i -> day("2025-01-01") + i).toArray();
    assertThat(new ArchiveEnd(daily, TODAY).day()).isEqualTo(LocalDate.of(2025, 10, 28));
  }

  @Test
  void monthlyArchiveEndsAMonthAfterItsLastBrief() {
    int[] monthly = days("2024-09-15", "2024-10-15", "2024-11-15", "2024-12-15");
    assertThat(new ArchiveEnd(monthly, TODAY).day()).isEqualTo(LocalDate.of(2025, 1, 15));
  }

  @Test
  void noArchiveEndsAfterYesterday() {
    int[] ahead = days("2026-03-01", "2026-03-30", "2027-01-01");
    assertThat(new ArchiveEnd(ahead, TODAY).day()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(new ArchiveEnd(new int[] {BriefTimes.NONE}, TODAY).day())
        .isEqualTo(LocalDate.of(2026, 3, 30));
  }

  private static int[] days(String... dates) {
    return Arrays.stream(dates).mapToInt(ArchiveEndTest::day).toArray();
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }
}
