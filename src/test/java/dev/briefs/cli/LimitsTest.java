package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds that reliability.md names, and what the commands say beyond them. */
final class LimitsTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("briefs"));
    index = temporary.resolve("index");
  }

  @Test
  void largeFileIsSkippedAndNamed() throws IOException {
    Files.write(folder.resolve("large.md"), new byte[10_000_001]);
    Files.writeString(folder.resolve("brief.md"), "# ten");
    assertThat(run("index", folder.toString()).err())
        .contains("large.md: skipped: larger than 10000000 bytes: 10000001");
    assertThat(run("rebuild-index", "--max-file-size", "4").err())
        .contains("brief.md: skipped: larger than 4 bytes: 5");
  }

  @Test
  void frontMatterOfManyCharacters() throws IOException {
    assertWarned(
        "---\nk: " + "x".repeat(65_536) + "\n---\n",
        "front matter of more than 65536 characters is not read");
  }

  @Test
  void deepFrontMatter() throws IOException {
    assertNotWarned("---\nk: " + "[".repeat(19) + "]".repeat(19) + "\n---\n");
    assertWarned(
        "---\nk: " + "[".repeat(25) + "]".repeat(25) + "\n---\n",
        "front matter nested deeper than 20 levels is not read");
  }

  @Test
  void longTitle() throws IOException {
    assertNotWarned("# " + "x".repeat(2_000));
    assertWarned("# " + "x".repeat(2_001), "title of more than 2000 characters, the rest cut");
  }

  @ParameterizedTest
  @CsvSource({"Keywords, keyword", "Themes, theme"})
  void longList(String heading, String what) throws IOException {
    String list = "# T\n\n## " + heading + "\n\n" + times(10_000, i -> "* x" + i + "\n");
    assertNotWarned(list);
    assertWarned(list + "* y\n", "more than 10000 entries, the rest left out: " + what);
  }

  @Test
  void manyValuesOfFrontMatter() throws IOException {
    String list = "---\naliases: [" + times(9_999, i -> i + ",");
    assertNotWarned(list + "x]\n---\n");
    assertWarned(
        list + "x, y]\n---\n", "front matter of more than 10000 values, the rest left out");
  }

  @Test
  void longClosestList() throws IOException {
    assertWarned(
        "# T\n\n## Closest\n\n" + times(10_001, i -> "* [x](y" + i + ")\n"),
        "more than 10000 closest entries, the rest left out");
  }

  @Test
  void wideTable() throws IOException {
    String head = "# T\n\n## Signals\n\n|";
    assertNotWarned(head + "a|".repeat(256) + "\n|" + "-|".repeat(256) + "\n");
    assertWarned(
        head + "a|".repeat(257) + "\n|" + "-|".repeat(257) + "\n",
        "more than 256 columns, the rest left out");
  }

  @Test
  void longTable() throws IOException {
    assertWarned(
        "# T\n\n## Signals\n\n| Signal |\n|---|\n" + times(100_001, i -> "|" + i + "|\n"),
        "more than 100000 rows, the rest left out");
  }

  @Test
  void manyMarksAreAllRead() throws IOException {
    String shown = brief("# T\n\n## Summary\n\n" + "*a* ".repeat(50_000) + "*b*\n");
    assertThat(shown).contains("a a a ").contains("a b\"").doesNotContain("*");
  }

  @Test
  void manyWarnings() throws IOException {
    String shown = brief("# T\n\n## Closest\n\n" + "* [x](y)\n* nothing\n".repeat(1_500));
    assertThat(shown.split("\"line\"", -1).length).isGreaterThan(1_000);
    assertThat(shown).contains("more warnings");
  }

  @ParameterizedTest
  @CsvSource({
    "10001, x, a query has at most 10000 characters",
    "1001, 'x ', a query has at most 1000 words and signs",
    "52, title:, nothing may be nested more than 50 deep",
    "51, '\"a b\" ', a query has at most 50 phrases",
    "31, 'ab* ', a query has at most 30 words with * or ~",
  })
  void longQuery(int times, String part, String message) throws IOException {
    brief("# Words ab a b x");
    CommandLineRun refused = run("search", "--strict-query", part.repeat(times));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(message).contains("column");
    CommandLineRun read = run("search", part.repeat(times));
    assertThat(read.status()).isLessThan(2);
    assertThat(read.err()).contains(message).contains("column").contains("read as text");
  }

  @Test
  void valuesOfAFacet() throws IOException {
    brief("# T\n\n## Keywords\n\n" + times(1_001, i -> "* k" + i + "\n"));
    String counts = run("search", "T", "--facets", "keyword", "--format", "json").out();
    assertThat(counts.split("\"count\"", -1)).hasSize(1 + 1_000);
  }

  private void assertWarned(String text, String warning) throws IOException {
    assertThat(brief(text)).contains(warning);
  }

  private void assertNotWarned(String text) throws IOException {
    assertThat(brief(text)).doesNotContain("left out", "not read", "cut");
  }

  /** What is shown of a brief with that text. */
  private String brief(String text) throws IOException {
    Files.writeString(folder.resolve("brief.md"), text);
    assertThat(run("rebuild-index", folder.toString()).status()).isZero();
    CommandLineRun shown = run("show", "brief", "--format", "json");
    assertThat(shown.status()).isZero();
    return shown.out();
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(index, words);
  }

  private static String times(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }
}
