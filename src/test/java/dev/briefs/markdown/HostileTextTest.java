package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which a careless parser takes quadratic time or runs out of stack. */
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int LEVELS = 100_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested quotations", ">".repeat(LEVELS) + "x"),
        Arguments.of("nested lists", "- ".repeat(LEVELS) + "x"),
        Arguments.of("nested lists by indentation", indented()),
        Arguments.of("quoted lines", "> > > > x\n".repeat(LEVELS)),
        Arguments.of("opening brackets", "[".repeat(LEVELS)),
        Arguments.of("nested brackets", "[".repeat(LEVELS) + "]".repeat(LEVELS)),
        Arguments.of("open links", "[a](".repeat(LEVELS)),
        Arguments.of("open link titles", "[a](b \"".repeat(LEVELS)),
        Arguments.of("open emphasis", "*a **b _c ".repeat(LEVELS)),
        Arguments.of("closing emphasis", "a** b* c_ ".repeat(LEVELS)),
        Arguments.of("nested emphasis", "*".repeat(LEVELS) + "x" + "*".repeat(LEVELS)),
        Arguments.of("levels of emphasis", "*a _b ".repeat(LEVELS) + "b_ a* ".repeat(LEVELS)),
        Arguments.of("nested quotations of lists", "> - ".repeat(LEVELS) + "x"),
        Arguments.of("tables in tables", "|a".repeat(10) + "\n" + "|-|-|\n|a|b|\n".repeat(LEVELS)),
        Arguments.of("alias bomb", aliases()),
        Arguments.of("mixed emphasis", "*_".repeat(LEVELS)),
        Arguments.of("growing backticks", growing("`", " ")),
        Arguments.of("growing fences", growing("`", "\n")),
        Arguments.of("shrinking fences", shrinkingFences()),
        Arguments.of("open tags", "<a b=\"".repeat(LEVELS)),
        Arguments.of("angles", "<".repeat(LEVELS)),
        Arguments.of("open comments", "<!--".repeat(LEVELS)),
        Arguments.of("open comments by line", "<!-- <? <!A\n".repeat(LEVELS)),
        Arguments.of("open scripts", "<script>\n</script \n".repeat(LEVELS)),
        Arguments.of("definitions", "[a]: b\n".repeat(LEVELS)),
        Arguments.of("title", "# " + "__[*`<&".repeat(LEVELS)),
        Arguments.of("title tail", "# " + "__T__, from ([".repeat(LEVELS)),
        Arguments.of("underlined paragraph", "a\n".repeat(LEVELS) + "===\n"),
        Arguments.of("headings", "# a\n".repeat(LEVELS)),
        Arguments.of("a line of 10 MB", "a * ".repeat(2_500_000)),
        Arguments.of("a million keywords", keywords()),
        Arguments.of("rows", "| a | b |\n|---|---|\n" + "| 1 || 2 | 3 |\n".repeat(LEVELS)),
        Arguments.of(
            "columns", ("|x".repeat(LEVELS) + "|\n" + "|-".repeat(LEVELS) + "|\n").repeat(2)),
        Arguments.of("backticks in a row", "|a|b|\n|-|-|\n|" + growing("`", "|")),
        Arguments.of("closest entries", "## Closest\n" + "* [[[a](b\n".repeat(LEVELS)),
        Arguments.of("deep front matter", "---\na: " + "[{a: ".repeat(10_000) + "\n---\n"),
        Arguments.of("huge front matter", "---\n" + "a: [b]\n".repeat(LEVELS) + "---\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void parsedInTime(String name, String text) {
    assertTimeoutPreemptively(
        LIMIT, () -> assertThat(new BriefParser().parse("id", text).id()).isEqualTo("id"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void editedInTime(String name, String text) {
    String edited = assertTimeoutPreemptively(LIMIT, () -> edited(text));
    assertThat(edited).containsAnyOf("* [A](a)", "nothing closes");
  }

  private static String edited(String text) {
    try {
      return new ClosestSection().replace(text, List.of("* [A](a)"));
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static String growing(String mark, String separator) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length < 2_000; length++) {
      text.append(mark.repeat(length)).append('x').append(separator);
      text.append(mark.repeat(length)).append(separator);
    }
    return text.toString();
  }

  private static String shrinkingFences() {
    StringBuilder text = new StringBuilder();
    for (int length = 2_000; length >= 3; length--) {
      text.append("`".repeat(length)).append(" x\n");
    }
    return text.append(".\n".repeat(1_000_000)).toString();
  }

  private static String indented() {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < 2_000; level++) {
      text.append("  ".repeat(level)).append("* x\n");
    }
    return text.toString();
  }

  private static String aliases() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [x, y]\n");
    for (int level = 1; level < 200; level++) {
      String before = "*a" + (level - 1);
      text.append("a%d: &a%d [%s]\n".formatted(level, level, (before + ",").repeat(20)));
    }
    return text.append("tags: [*a199]\n---\n").toString();
  }

  private static String keywords() {
    StringBuilder text = new StringBuilder("## Keywords\n");
    for (int i = 0; i < 1_000_000; i++) {
      text.append("* k").append(i).append('\n');
    }
    return text.toString();
  }
}
