package dev.briefs.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void isSilentWhereNobodyWatches() {
    assertThat(work(false)).isEqualTo("done");
    assertThat(err.size()).isZero();
  }

  @Test
  void showsEachStageAndLeavesAnEmptyLine() {
    assertThat(work(true)).isEqualTo("done");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("reading", "linking")
        .doesNotContain("\n")
        .matches("(?s).*\r *\r");
  }

  private String work(boolean person) {
    Terminal terminal =
        Terminal.of(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, person, person);
    return Progress.during(
        terminal,
        progress -> {
          progress.progress("reading", 1, -1);
          progress.progress("reading", 2, 2);
          progress.progress("linking", 1, 1);
          return "done";
        });
  }
}
