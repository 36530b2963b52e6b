package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a brief says or its file is called, a terminal is sent nothing it would act on. */
final class HarmlessOutputTest {
  /** Each begins a control sequence, on its own or with what follows, or turns text around. */
  private static final String HOSTILE = "\u001B[31m\u009B31m\u0090q\u0007\b\r\u202E\u2066\u007F";

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void briefs() throws IOException {
    folder = Files.createDirectory(temporary.resolve("briefs"));
    for (String name : new String[] {"a", "evil\u001B]0;title\u0007", "line\nbreak"}) {
      Files.writeString(
          folder.resolve(name + ".md"),
          """
          # __Hostile %1$s words__, from ([2024%1$s](https://example.org/%1$s).)

          __[External link](https://example.org/%1$s)__

          ## Summary

          Hostile %1$s words that look harmless, told %1$s again.

          ## Keywords

          * hostile%1$s

          ## Signals

          | Signal%1$s | Change |
          |:--|:--|
          | hostile%1$s | row%1$s |

          ## Odd%1$s

          text%1$s

          ## Closest

          * [Gone%1$s](gone%1$s)
          * [Self](a)
          """
              .formatted(HOSTILE));
    }
    Files.writeString(folder.resolve("bad\u001B[2J.md"), "\0");
    Files.writeString(
        folder.resolve("queries.tsv"), "id\tquery\nq\u001B[1m\thostile\nlone\u001B\n");
    run("index", folder.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search hostile --facets keyword,issue,host",
        "search hostile --format json --facets keyword",
        "search hostile --format ndjson",
        "search hostile --format csv",
        "search hostile --format markdown",
        "search hostile --format trec",
        "search hostile --ids",
        "search hostil\u001B",
        "search --queries QUERIES",
        "search --queries QUERIES --format csv",
        "search --queries QUERIES --format trec",
        "closest a --explain",
        "closest a --explain --format json",
        "closest --all",
        "closest no\u001B[1m",
        "closest FOLDER/a.md",
        "duplicates --prefer oldest",
        "duplicates --format json",
        "show a",
        "show a --format json",
        "terms keyword",
        "terms keyword --format json",
        "stats",
        "check FOLDER",
        "check FOLDER --format json",
        "check FOLDER --format sarif",
        "link FOLDER --dry-run",
        "link FOLDER --check",
        "rebuild-index",
        "rebuild-index no\u001B[1m",
        "search --no\u001B[1m",
        "no\u001B[1m",
        "show a --format no\u001B[1m"
      })
  void terminalIsSentNothingToActOn(String command) {
    assertThat(run(words(command))).matches(HarmlessOutputTest::isHarmless, "harmless");
  }

  @Test
  void filesGetPatchesAsTheyAre() {
    String patch = output(false, words("link FOLDER --dry-run"));
    assertThat(patch).contains("\u001B[31m");
  }

  private static boolean isHarmless(String output) {
    return output
        .chars()
        .allMatch(character -> character == '\n' || Printable.isHarmless(character));
  }

  private String[] words(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      words.add(
          word.replace("FOLDER", folder.toString())
              .replace("QUERIES", folder.resolve("queries.tsv").toString()));
    }
    return words.toArray(String[]::new);
  }

  private String run(String... words) {
    return output(true, words);
  }

  /** What a command writes on both streams, without emphasis. */
  private String output(boolean terminal, String... words) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Terminal streams = Terminal.of(InputStream.nullInputStream(), both, both, terminal, false);
    Map<String, String> environment =
        Map.of("BRIEFS_INDEX", temporary.resolve("index").toString(), "NO_COLOR", "1");
    new Cli(streams, environment, () -> LocalDate.of(2026, 3, 31)).run(List.of(words));
    return both.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
