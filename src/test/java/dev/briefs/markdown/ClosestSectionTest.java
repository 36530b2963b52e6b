package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.briefs.ClosestEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosestSectionTest {
  private static final List<String> LINES = List.of("* [A](a)", "* [B](b)");

  private final ClosestSection section = new ClosestSection();

  private void assertReplaced(String before, String after) {
    assertThat(section.replace(before, LINES)).isEqualTo(after);
    assertThat(section.replace(after, LINES)).as("again").isEqualTo(after);
  }

  @Test
  void listAtTheEndWithoutNewline() {
    assertReplaced("# T\n\n## Closest\n\n* [X](x)", "# T\n\n## Closest\n\n* [A](a)\n* [B](b)");
    assertReplaced("## Closest\n\n* [X](x)\n", "## Closest\n\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void appendedWhereThereIsNone() {
    assertReplaced("# T\n", "# T\n\n## Closest\n\n* [A](a)\n* [B](b)\n");
    assertReplaced("# T", "# T\n\n## Closest\n\n* [A](a)\n* [B](b)");
    assertReplaced("# T\n\n", "# T\n\n## Closest\n\n* [A](a)\n* [B](b)\n");
    assertReplaced("", "## Closest\n\n* [A](a)\n* [B](b)\n");
    assertReplaced("\uFEFF", "\uFEFF## Closest\n\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void emptySection() {
    assertReplaced("## Closest", "## Closest\n\n* [A](a)\n* [B](b)");
    assertReplaced("## Closest\n\n\n# N\n", "## Closest\n\n* [A](a)\n* [B](b)\n\n# N\n");
    assertReplaced("## Closest\n# N\n", "## Closest\n\n* [A](a)\n* [B](b)\n\n# N\n");
  }

  @Test
  void paragraphsAboveAndBelowStay() {
    assertReplaced(
        "## Closest\nAbove.\n* [X](x)\n  more of it\n\n- [Y](y)\n\nBelow.\n\n1. [Z](z)\n\n## N\n",
        "## Closest\nAbove.\n* [A](a)\n* [B](b)\n\nBelow.\n\n\n## N\n");
    assertReplaced("## Closest\n\nAbove.\n", "## Closest\n\nAbove.\n\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void lineEndings() {
    assertReplaced(
        "\uFEFF# T\r\n\r\n## Closest\r\n\r\n* [X](x)\r\n\r\n## N \r\n",
        "\uFEFF# T\r\n\r\n## Closest\r\n\r\n* [A](a)\r\n* [B](b)\r\n\r\n## N \r\n");
    assertReplaced("# T\r\ntext", "# T\r\ntext\r\n\r\n## Closest\r\n\r\n* [A](a)\r\n* [B](b)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Closest",
        "###### closest",
        "## Closest ##",
        "## **Closest**",
        "   ## CLOSEST:",
        "Closest\n-------"
      })
  void headingsHoweverWritten(String heading) {
    assertReplaced(heading + "\n\n* [X](x)\n", heading + "\n\n* [A](a)\n* [B](b)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n## Closest\n\n* [X](x)\n```\n",
        "<!--\n## Closest\n\n* [X](x)\n-->\n",
        "---\n## Closest: x\n---\n",
        "* a\n\n  ## Closest\n",
        "> ## Closest\n",
        "    ## Closest\n"
      })
  void headingsThatDoNotCount(String text) {
    assertReplaced(text, text + "\n## Closest\n\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void lastOfSeveralCounts() {
    assertReplaced(
        "## Closest\n* [X](x)\n## Closest\n* [Y](y)\n",
        "## Closest\n* [X](x)\n## Closest\n* [A](a)\n* [B](b)\n");
  }

  @Test
  void noLines() {
    assertThat(section.replace("# T\n", List.of())).isEqualTo("# T\n");
    assertThat(section.replace("## Closest\n\n* [X](x)", List.of())).isEqualTo("## Closest");
    assertThat(section.replace("## Closest\na\n* b\nc\n---\n", List.of()))
        .isEqualTo("## Closest\na\n\nc\n\n---\n");
  }

  @Test
  void anotherHeading() {
    assertThat(new ClosestSection("C# & *co*").replace("# T\n", LINES))
        .isEqualTo("# T\n\n## C# & \\*co\\*\n\n* [A](a)\n* [B](b)\n");
    assertThat(new ClosestSection("Learn C#").replace("# T\n", LINES)).contains("## Learn C\\#\n");
    assertThatIllegalArgumentException().isThrownBy(() -> new ClosestSection(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new ClosestSection("a\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no item", "* a\n* b", "* a\n", "*", "* * *", "    * code", ""})
  void linesMustBeItems(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.replace("# T\n", List.of(line)))
        .withMessageContaining("list item");
  }

  @Test
  void linesThatWouldCloseAComment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> section.replace("<!-- open\n\n", List.of("* a -->")));
  }

  @Test
  void line() {
    assertThat(ClosestSection.line("Ships (Part #2)", "ab12"))
        .isEqualTo("* [Ships (Part #2)](ab12)");
    assertThat(ClosestSection.line("](javascript:alert(1))", "x"))
        .isEqualTo("* [\\](javascript:alert(1))](x)");
    assertThat(ClosestSection.line("a\n*b* [c]|`d` <e> &lt; f\\", "g h(i).md"))
        .isEqualTo("* [a \\*b\\* \\[c\\]\\|\\`d\\` \\<e\\> \\&lt; f\\\\](g%20h%28i%29.md)");
    assertThatIllegalArgumentException().isThrownBy(() -> ClosestSection.line("a", " "));
  }

  @Test
  void wikiLine() {
    assertThat(ClosestSection.wikiLine("ab12")).isEqualTo("* [[ab12]]");
    assertThat(ClosestSection.wikiLine("folder/a note")).isEqualTo("* [[folder/a note]]");
    assertThat(ClosestSection.wikiLine("a|b")).isEqualTo("* [a\\|b](a%7Cb)");
  }

  @Test
  void target() {
    assertThat(ClosestSection.target("dir/a b#c?d%e")).isEqualTo("dir/a%20b%23c%3Fd%25e");
    assertThat(ClosestSection.target("é.md")).isEqualTo("é%2Emd");
  }

  @Test
  void veryLongTitle() {
    String title = "*[".repeat(5_000);
    String text = section.replace("# T\n", List.of(ClosestSection.line(title, "x")));
    assertThat(new BriefParser().parse("id", text).closest())
        .extracting(ClosestEntry::title)
        .containsExactly(title);
  }
}
