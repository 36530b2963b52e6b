package dev.briefs.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileSizeTest {
  @ParameterizedTest
  @CsvSource({"2000, 2000", "2000B, 2000", "500kB, 500000", "10 MB, 10000000", "3g, 3000000000"})
  void readsUnits(String text, long bytes) {
    assertThat(FileSize.bytes(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "10TB", "1.5MB", "9999999999", "MB"})
  void refusesWhatIsNoSize(String text) {
    assertThatThrownBy(() -> FileSize.bytes(text))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("is no file size");
  }
}
