package dev.briefs.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Snippet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WrappingTest {
  private static final Wrapping TWENTY = new Wrapping(20, 20);

  @Test
  void linesBreakAtBlanks() {
    assertThat(lines("The quick brown fox jumps over the lazy dog"))
        .containsExactly("The quick brown fox", "jumps over the lazy", "dog");
  }

  @Test
  void aFullLineIsNoReasonToBreak() {
    assertThat(lines("exactly twenty wide!")).hasSize(1);
    assertThat(lines("exactly twenty wide! ")).containsExactly("exactly twenty wide!");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(lines("日本語の文章は一行に十字までしか入らない")).containsExactly("日本語の文章は一行に", "十字までしか入らない");
    assertThat(lines("🚀🚀🚀🚀🚀 five rockets to go")).first().isEqualTo("🚀🚀🚀🚀🚀 five");
  }

  @Test
  void combiningCharactersTakeNone() {
    String accents = "e\u0301".repeat(20);
    assertThat(lines(accents)).containsExactly(accents);
  }

  @Test
  void wordsWiderThanALineBreakAnywhere() {
    assertThat(lines("x".repeat(45)))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(5));
  }

  @Test
  void theFirstLineMayBeShorter() {
    assertThat(lines(new Wrapping(20, 30), "The quick brown fox jumps over the lazy dog"))
        .containsExactly("The quick brown fox", "jumps over the lazy dog");
  }

  @Test
  void marksStayOnTheirWords() {
    Snippet text =
        new Snippet(
            "The quick brown fox jumps over the dog",
            List.of(new Snippet.Mark(4, 9), new Snippet.Mark(16, 25), new Snippet.Mark(35, 38)));
    assertThat(TWENTY.lines(text))
        .extracting(line -> line.marked("<", ">"))
        .containsExactly("The <quick> brown <fox>", "<jumps> over the <dog>");
  }

  @Test
  void noLineIsTooWideAndNoWordIsLost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      List<String> lines = lines(text);
      assertThat(lines)
          .as("seed %d, text %s", seed, text)
          .allMatch(line -> TextWidth.of(line) <= 20);
      assertThat(String.join("", lines).replace(" ", ""))
          .as("seed %d", seed)
          .isEqualTo(text.replace(" ", ""));
    }
  }

  private static String text(Random random) {
    String alphabet = "ab c日🚀\u0301\u200D-。é\uD800";
    int[] characters = alphabet.codePoints().toArray();
    return random
        .ints(random.nextInt(120), 0, characters.length)
        .mapToObj(i -> Character.toString(characters[i]))
        .collect(Collectors.joining());
  }

  private static List<String> lines(String text) {
    return lines(TWENTY, text);
  }

  private static List<String> lines(Wrapping wrapping, String text) {
    return wrapping.lines(new Snippet(text, List.of())).stream().map(Snippet::text).toList();
  }
}
