package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.terminal.Terminal;
import dev.briefs.cli.text.TextWidth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads at a terminal fits it, and what is asked there. */
final class TerminalFitTest {
  private static final String ID = "a-rather-long-id-of-a-brief-on-kites";

  @TempDir Path temporary;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void idsStayWholeInNarrowTerminals() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("notes"));
    String text = "Kites hold in the wind that comes over the bay in the early days of spring.\n";
    Files.writeString(folder.resolve(ID + ".md"), "# Kites over the whole bay\n\n" + text);
    Files.writeString(folder.resolve(ID + "-2.md"), "# Kites over the bay again\n\n" + text);
    Files.writeString(folder.resolve("c.md"), "# Kites\n\n" + text.substring(0, 40) + "\n");
    at(40, "", "index", folder.toString());
    assertThat(at(40, "", "search", "kites")).contains(ID + "\n", ID + "-2\n");
    assertThat(at(40, "", "closest", "c", "--duplicates", "keep")).contains(ID + "\n");
    assertThat(at(40, "", "duplicates")).contains(ID + "\n", ID + "-2\n");
    assertThat(at(40, "", "show", ID))
        .contains(" " + ID + "\n", "\n    over the bay in the early days of\n");
  }

  @Test
  void helpIsAsWideAsTheTerminal() {
    assertThat(at(60, "", "closest", "--help").lines()).allMatch(line -> TextWidth.of(line) <= 60);
    assertThat(at(100, "", "closest", "--help").lines())
        .anyMatch(line -> TextWidth.of(line) > 80)
        .allMatch(line -> TextWidth.of(line) <= 100);
    assertThat(at(30, "", "--help").lines()).allMatch(line -> TextWidth.of(line) <= 55);
  }

  @Test
  void manyFilesAreIndexedWithConsentOnly() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("many"));
    for (int i = 0; i < 2_001; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), "");
    }
    String file = folder.resolve("one.md").toString();
    Files.writeString(folder.resolve("one.md"), "# Kites\n\nWind\n");
    assertThat(CommandLineRun.of(temporary.resolve("index"), "closest", file).err())
        .startsWith(
            "briefs: " + folder + ": has more than 2000 files and no index; make one with 'briefs ")
        .contains(" index " + folder);
    at(80, "n\n", "closest", file);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Index them all? [y/N] ", "has more than 2000 files and no index");
    assertThat(temporary.resolve("index")).doesNotExist();
    at(80, "yes\n", "closest", file);
    assertThat(temporary.resolve("index")).exists();
  }

  @Test
  void valuesAreThoseOfTheBriefsThatPass() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("dated"));
    for (String year : new String[] {"2023", "2024"}) {
      Files.writeString(
          folder.resolve(year + ".md"),
          "---\ndate: "
              + year
              + "-05-01\ntags: [all, of"
              + year
              + "]\n---\n# "
              + year
              + "\n\nText\n");
    }
    Path index = temporary.resolve("index");
    CommandLineRun.of(index, "index", folder.toString());
    String field =
        CommandLineRun.of(index, "terms", "theme").out().contains("all") ? "theme" : "keyword";
    assertThat(CommandLineRun.of(index, "terms", field, "--since", "2024").out())
        .isEqualTo("       1  all\n       1  of2024\n");
    assertThat(CommandLineRun.of(index, "terms", field, "--since", "2024", "-n1").out())
        .hasLineCount(1);
  }

  @Test
  void watchOffersNoSync() {
    assertThat(CommandLineRun.of(temporary, "watch", "--help").out()).doesNotContain("--sync");
  }

  private String at(int columns, String typed, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, true, true);
    Map<String, String> environment =
        Map.of(
            "COLUMNS", Integer.toString(columns),
            "NO_COLOR", "1",
            "BRIEFS_INDEX", temporary.resolve("index").toString());
    new Cli(terminal, environment, () -> LocalDate.of(2026, 3, 31)).run(List.of(words));
    return out.toString(StandardCharsets.UTF_8);
  }
}
