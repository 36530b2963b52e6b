package dev.briefs.markdown.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and items go, and everything else stays as it is. */
final class LineRemoverTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesGoWithTheirEndings(String eol) {
    String text = "\uFEFF* [A](a)\n* [B](b)  \n\t\n* [C](c)\n".replace("\n", eol);
    assertThat(LineRemover.remove(text, Set.of(1, 4)))
        .isEqualTo("\uFEFF* [B](b)  \n\t\n".replace("\n", eol));
  }

  @Test
  void rowsGo() {
    String text = "|a|b|\n|-|-|\n|1|2|\n| | |\n|1|2|\n\nafter\n";
    assertThat(LineRemover.remove(text, Set.of(4, 5))).isEqualTo("|a|b|\n|-|-|\n|1|2|\n\nafter\n");
  }

  @Test
  void laterLinesOfAnItemGoWithIt() {
    assertThat(LineRemover.remove("* a\n  more\n\n* b\n  more\n", Set.of(1)))
        .isEqualTo("\n* b\n  more\n");
  }

  @Test
  void aTextWithoutALastLineEndingStaysWithout() {
    assertThat(LineRemover.remove("* a\n* b", Set.of(2))).isEqualTo("* a");
    assertThat(LineRemover.remove("## Closest\r\n\r\n* b", Set.of(3))).isEqualTo("## Closest");
    assertThat(LineRemover.remove("* a\n* b", Set.of(1))).isEqualTo("* b");
  }

  @Test
  void nothingElseCanGo() {
    for (int line : new int[] {0, 1, 2, 3, 4, 6, 7}) {
      assertThatThrownBy(() -> LineRemover.remove("# Title\n\ntext\n\n* a\n  more\n", Set.of(line)))
          .as("line %d", line)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("line " + line);
    }
  }
}
