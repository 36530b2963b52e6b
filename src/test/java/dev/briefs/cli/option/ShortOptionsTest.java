package dev.briefs.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short names of options, and words of queries that look like options. */
final class ShortOptionsTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void build() throws IOException {
    folder = Files.createDirectory(temporary.resolve("notes"));
    Files.writeString(folder.resolve("red.md"), "# Red kites\n\nKites of limit n over the bay\n");
    Files.writeString(folder.resolve("blue.md"), "# Blue kites\n\nKites of China over the bay\n");
    Files.writeString(folder.resolve("not.txt"), "no brief");
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  @Test
  void habitNamesThem() {
    assertThat(run("search", "kites", "-n", "1", "-f", "ndjson").out()).hasLineCount(1);
    assertThat(run("search", "-n1", "kites", "--ids").out()).hasLineCount(1);
    assertThat(run("closest", "red", "-f", "json").out()).startsWith("{\"id\":\"red\"");
    CommandLineRun elsewhere =
        CommandLineRun.of(
            temporary.resolve("absent"), "search", "kites", "-i", temporary + "/index", "--ids");
    assertThat(elsewhere.out()).hasLineCount(2);
  }

  @Test
  void wordWithAHyphenExcludesAndIsSaidToWhereOptionsStand() {
    assertThat(run("search", "kites", "-china", "--ids")).isEqualTo(found("red\n", ""));
    assertThat(run("search", "-china", "kites", "--ids"))
        .isEqualTo(
            found(
                "red\n",
                "briefs: -china: leaves out what has the word china; options have two hyphens\n"));
    assertThat(run("search", "-china kites", "--ids")).isEqualTo(found("red\n", ""));
    assertThat(run("search", "--ids", "--", "-china", "kites")).isEqualTo(found("red\n", ""));
  }

  @Test
  void unknownOptionIsNoPartOfAQuery() {
    for (String command : new String[] {"search", "trends"}) {
      assertThat(run(command, "kites", "-x").err())
          .isEqualTo(
              "briefs: %1$s: unknown option -x (to leave out a word, write NOT x); see 'briefs %1$s --help'\n"
                  .formatted(command));
      assertThat(run(command, "-limit", "5", "kites").status()).isEqualTo(2);
      assertThat(run(command, "kites", "--limt", "5").status()).isEqualTo(2);
    }
    assertThat(run("search", "kites", "-limit", "5").err())
        .startsWith("briefs: search: unknown option -limit: options have two hyphens, --limit");
    assertThat(run("show", "red", "-x").status()).isEqualTo(2);
    assertThat(run("search", "--ids", "--", "kites", "-n").out()).isEqualTo("blue\n");
  }

  @Test
  void quietPrintsResultsAlone() throws IOException {
    Files.writeString(folder.resolve("new.md"), "# New\n\nA new brief\n");
    assertThat(run("search", "kites", "-q", "--ids").err()).isEmpty();
    assertThat(run("search", "kitez", "-q", "--ids")).isEqualTo(new CommandLineRun(1, "", ""));
    assertThat(run("index", "-q")).isEqualTo(found("", ""));
    assertThat(run("index", "--quiet", "--format", "json").out()).startsWith("{\"added\":0");
    assertThat(run("show", "nobody", "-q").err()).contains("no brief has this id");
  }

  @Test
  void verboseNamesWhatIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("draft.md"), "---\ndraft: true\n---\n# Draft\n\nText\n");
    assertThat(run("index").err()).isEmpty();
    assertThat(run("index", "-v").err())
        .contains("draft.md: skipped: ", "briefs: index: ", " seconds, index ");
  }

  @Test
  void leastScoreShortensLists() {
    assertThat(run("closest", "red", "--min-score", "0", "--ids").out()).isEqualTo("blue\n");
    assertThat(run("closest", "red", "--min-score", "0.9999", "--ids"))
        .isEqualTo(new CommandLineRun(1, "", ""));
    assertThat(run("closest", "red", "--min-score", "much").err())
        .isEqualTo("briefs: --min-score: expected a number of at least 0, got 'much'\n");
    assertThat(run("link", "--check", folder.toString(), "--min-score", "0.9999").status())
        .isZero();
    assertThat(run("link", "--check", folder.toString()).status()).isEqualTo(1);
  }

  private static CommandLineRun found(String out, String err) {
    return new CommandLineRun(0, out, err);
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(temporary.resolve("index"), words);
  }
}
