package dev.briefs.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.Cli;
import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search prints for people depends on where they read it. */
final class TextPageTest {
  private static final String LINK = "\u001B]8;;https://";
  private static final String BOLD = "\u001B[1m";

  @TempDir Path temporary;

  @BeforeEach
  void index() {
    run(Map.of(), false, "index", "samples");
  }

  @Test
  void onATerminalTitlesAreBoldAndLead() {
    assertThat(search(Map.of(), true)).contains(BOLD, LINK);
  }

  @Test
  void inAFileTheyAreNeither() {
    assertThat(search(Map.of("COLUMNS", "40"), false))
        .doesNotContain("\u001B")
        .satisfies(text -> assertThat(widest(text)).isGreaterThan(100));
  }

  @Test
  void noColorIsHonoured() {
    assertThat(search(Map.of("NO_COLOR", "1"), true)).doesNotContain("\u001B");
    assertThat(search(Map.of("TERM", "dumb"), true)).doesNotContain("\u001B");
    assertThat(search(Map.of("NO_COLOR", ""), true)).contains(BOLD, LINK);
  }

  @Test
  void optionsComeBeforeTheEnvironment() {
    assertThat(search(Map.of("NO_COLOR", "1"), true, "--color", "always")).contains(BOLD, LINK);
    assertThat(search(Map.of(), true, "--color", "never")).doesNotContain("\u001B");
    assertThat(search(Map.of(), true, "--hyperlinks", "never")).contains(BOLD).doesNotContain(LINK);
    assertThat(search(Map.of(), false, "--hyperlinks", "always"))
        .contains(LINK)
        .doesNotContain(BOLD);
  }

  @Test
  void linesAreAsWideAsTheTerminal() {
    assertThat(widest(search(Map.of("COLUMNS", "46"), true))).isBetween(38, 46);
    assertThat(widest(search(Map.of(), true))).isBetween(70, 80);
    assertThat(widest(search(Map.of("COLUMNS", "wide"), true))).isBetween(70, 80);
    assertThat(widest(search(Map.of("COLUMNS", "0"), true))).isBetween(70, 80);
  }

  private static int widest(String text) {
    return text.lines()
        .map(line -> line.replaceAll("\u001B(\\[\\d+m|\\]8;;[^\u001B]*\u001B\\\\)", ""))
        .mapToInt(TextWidth::of)
        .max()
        .orElseThrow();
  }

  private String search(Map<String, String> environment, boolean terminal, String... options) {
    List<String> arguments = new ArrayList<>(List.of("search", "quantum", "chips"));
    arguments.addAll(List.of(options));
    return run(environment, terminal, arguments.toArray(String[]::new));
  }

  private String run(Map<String, String> environment, boolean isTerminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> all = new HashMap<>(environment);
    all.put("BRIEFS_INDEX", temporary.resolve("index").toString());
    Terminal terminal =
        Terminal.of(
            InputStream.nullInputStream(), out, new ByteArrayOutputStream(), isTerminal, false);
    assertThat(new Cli(terminal, all, () -> LocalDate.EPOCH).run(List.of(arguments))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
