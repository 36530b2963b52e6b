package dev.briefs.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PrintableTest {
  @Test
  void leavesTextAlone() {
    assertThat(Printable.line("Café — 東京 🚀")).isEqualTo("Café — 東京 🚀");
  }

  @Test
  void disarmsEscapeSequences() {
    assertThat(Printable.line("a\u001B[31mb\u0007\u009B2J\u007F")).isEqualTo("a�[31mb��2J�");
  }

  @Test
  void staysOnOneLine() {
    assertThat(Printable.line("a\nb\r\nc\td\u2028e")).isEqualTo("a b  c d e");
  }

  @Test
  void keepsTheDirectionOfReading() {
    assertThat(Printable.line("abc\u202Etxt.exe\u2066")).isEqualTo("abc�txt.exe�");
  }
}
