package dev.briefs.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TerminalSanitizerTest {
  private final StringWriter terminal = new StringWriter();

  @Test
  void keepsLinesAndTabs() throws IOException {
    write("one\ttwo\r\nthree\n");
    assertThat(terminal).hasToString("one\ttwo\r\nthree\n");
  }

  @Test
  void loneReturnWritesOverNothing() throws IOException {
    write("rm -rf x\rharmless\r\r\n");
    assertThat(terminal).hasToString("rm -rf x harmless \r\n");
  }

  @Test
  void replacesWhatTerminalsActOn() throws IOException {
    write("\u001B[2J\u009B\u202E");
    assertThat(terminal).hasToString("\uFFFD[2J\uFFFD\uFFFD");
  }

  private void write(String text) throws IOException {
    try (TerminalSanitizer writer = new TerminalSanitizer(terminal)) {
      writer.write(text, 0, text.length());
    }
  }
}
