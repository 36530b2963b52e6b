package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CliTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static List<String> commands() {
    return Commands.NAMES;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, command, "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Usage: briefs " + command)
        .contains("--index", "--strict", "--stacktrace", "--help");
    assertThat(err.size()).isZero();
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(run(new LostStream("Broken pipe"), "--help")).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsAFailure() {
    assertThat(run(new LostStream("No space left on device"), "--help")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("briefs: standard output: No space left on device\n");
  }

  @Test
  void aStackTraceIsShownOnRequestOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, "show")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    assertThat(run(out, "show", "--stacktrace")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("UsageException", "at dev.briefs");
    assertThat(out.size()).isZero();
  }

  @Test
  void theUnexpectedIsAFailureInOneLine() {
    assertThat(run(new LostStream(""), "--help")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .hasLineCount(1)
        .startsWith("briefs: internal error: IllegalStateException");
  }

  private int run(OutputStream out, String... arguments) {
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err, false, false);
    return new Cli(terminal, Map.of(), () -> LocalDate.of(2026, 3, 31)).run(List.of(arguments));
  }

  private static final class LostStream extends OutputStream {
    private final String failure;

    LostStream(String failure) {
      this.failure = failure;
    }

    @Override
    public void write(int octet) throws IOException {
      if (failure.isEmpty()) {
        throw new IllegalStateException("out of order");
      }
      throw new IOException(failure);
    }
  }
}
