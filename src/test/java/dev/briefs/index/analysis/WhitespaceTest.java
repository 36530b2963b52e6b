package dev.briefs.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WhitespaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        " a  b ",
        "a\tb",
        "a\nb",
        "a \n b",
        "a\r\n\tb",
        "a\u000bb",
        "a\u0001b",
        "\u00a0a\u00a0b",
        "\u2003a b",
        "a   b\f",
        "a\u0085b",
        "a\u202fb\u3000"
      })
  void eachRunBecomesOneSpace(String text) {
    assertThat(Whitespace.collapse(text))
        .isEqualTo(text.replaceAll("[\\s\\p{Z}\\x85]+", " ").strip());
  }
}
