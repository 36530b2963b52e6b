package dev.briefs.mcp.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SafeTextTest {
  @Test
  void hiddenCharactersAreRemovedAndLettersStay() {
    String tags = new String(Character.toChars(0xE0049)) + new String(Character.toChars(0xE0067));
    assertThat(SafeText.clean("a\u202Eb" + tags + "c\u0007\u200Bd\n\te")).isEqualTo("abcd\n\te");
    String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
    assertThat(SafeText.clean(persian)).isEqualTo(persian);
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(SafeText.clean(family)).isEqualTo(family);
  }

  @Test
  void valuesAreCleanedAtAnyDepth() {
    assertThat(SafeText.clean(Map.of("a", List.of("x\u2066y", 1))))
        .isEqualTo(Map.of("a", List.of("xy", 1)));
  }
}
