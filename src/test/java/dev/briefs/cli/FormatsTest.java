package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that prints results takes every format that the README names. */
final class FormatsTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void index() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    String text =
        "Carbon capture plants store the gas of cement works below the North Sea, and the first"
            + " ships that carry it have left the yards of Norway for their trials.\n";
    Files.writeString(
        folder.resolve("one.md"),
        "# Carbon | capture\n\n## Summary\n\n" + text + "\n## Themes\n\n* Climate\n* Energy\n");
    Files.writeString(folder.resolve("two.md"), "# Carbon, captured\n\n" + text);
    Files.writeString(folder.resolve("other.md"), "# Other\n\nCement works\n\n* [Gone](gone)\n");
    Files.writeString(temporary.resolve("judgments"), "one other\n");
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  private List<List<String>> commands() {
    String notes = folder.toString();
    return List.of(
        List.of("index"),
        List.of("rebuild-index"),
        List.of("search", "carbon"),
        List.of("closest", "other", "--duplicates", "keep"),
        List.of("closest", "--all"),
        List.of("duplicates"),
        List.of("show", "one"),
        List.of("terms", "theme"),
        List.of("stats"),
        List.of("topics"),
        List.of("trends"),
        List.of("evaluate", temporary.resolve("judgments").toString()),
        List.of("check", notes),
        List.of("settings"),
        List.of("pages", temporary.resolve("pages").toString()),
        List.of("link", "--check", notes),
        List.of("link", notes),
        List.of("link", "--undo"),
        List.of("forget", notes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "csv", "markdown"})
  void everyCommandTakesIt(String format) throws IOException {
    for (List<String> command : commands()) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--format", format));
      CommandLineRun run = run(words.toArray(String[]::new));
      assertThat(run.status()).as("%s: %s", words, run.err()).isLessThan(2);
      switch (format) {
        case "json" -> assertThat(values(run.out())).as("%s", words).isEqualTo(1);
        case "ndjson" ->
            assertThat(values(run.out()))
                .as("%s", words)
                .isEqualTo((int) run.out().lines().count());
        case "csv" ->
            assertThat(run.out()).as("%s", words).matches("(?s)[A-Za-z]+(,[-\\w ]+)*\r\n.*");
        default -> assertThat(run.out()).as("%s", words).doesNotContain("{\"");
      }
    }
  }

  @Test
  void reportsNameWhatTheyCount() {
    assertThat(run("index", "--format", "json").out())
        .startsWith("{\"added\":0,\"updated\":0,\"unchanged\":3,\"removed\":0,\"skipped\":0,")
        .endsWith("\"skippedFiles\":[],\"absentFolders\":[],\"droppedFolders\":[]}\n");
    assertThat(run("link", folder.toString(), "--format", "json").out())
        .startsWith("{\"changed\":3,\"unchanged\":0,\"added\":")
        .contains("\"paths\":[\"" + folder.resolve("one.md") + "\"");
    assertThat(run("forget", folder.toString(), "--format", "csv").out())
        .startsWith("added,updated,unchanged,removed,skipped,seconds,")
        .contains("\r\n0,0,0,3,0,");
  }

  @Test
  void aPreviewInAFormatPrintsTheReportAlone() {
    CommandLineRun run = run("link", "--dry-run", folder.toString(), "--format", "ndjson");
    assertThat(run.out()).startsWith("{\"changed\":3,").hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aBriefKeepsItsFieldsInATable() {
    assertThat(run("show", "one", "--format", "csv").out())
        .startsWith("id,aliases,title,issue,")
        .contains("\r\none,,Carbon | capture,", ",Climate; Energy,", ",[],[],[],[]\r\n");
    assertThat(run("show", "one", "--format", "markdown").out())
        .startsWith("# Carbon | capture\n")
        .contains("\n## Summary\n");
  }

  @Test
  void tablesInMarkdownEscapeBars() {
    assertThat(run("stats", "--format", "markdown").out())
        .startsWith("| field | value |\n|---|---|\n| briefs | 3 |\n");
    assertThat(run("terms", "theme", "--format", "markdown").out())
        .isEqualTo("| value | count |\n|---|---|\n| Climate | 1 |\n| Energy | 1 |\n");
    assertThat(run("check", folder.toString(), "--format", "markdown").out())
        .startsWith("| file | line | code | message |");
  }

  @Test
  void groupsOfDuplicatesAreRowsAndItems() {
    assertThat(run("duplicates", "--format", "csv", "--prefer", "longest").out().lines())
        .hasSize(3)
        .startsWith("group,id,title,date,path,reason,keep")
        .anyMatch(line -> line.startsWith("1,one,Carbon | capture,,"));
    assertThat(run("duplicates", "--format", "markdown").out())
        .contains("* 2 briefs, ", "\n  * [Carbon \\| capture](one)\n");
  }

  @Test
  void closestListsAreRowsAndItems() {
    assertThat(run("closest", "--all", "--duplicates", "keep", "--format", "csv").out())
        .startsWith("of,id,title,issue,date,path,score,relatedness,strength,duplicates\r\n")
        .contains("\r\nother,one,Carbon | capture,,,");
    assertThat(
            run("closest", "other", "--duplicates", "keep", "--explain", "--format", "csv").out())
        .startsWith("id,title,issue,date,path,score,relatedness,strength,terms,via,duplicates");
    assertThat(run("closest", "--all", "--format", "markdown", "--duplicates", "keep").out())
        .contains("## other\n\n* [Carbon");
  }

  private static int values(String text) throws IOException {
    int values = 0;
    try (JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        json.skipChildren();
        values++;
      }
    }
    return values;
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(temporary.resolve("index"), words);
  }
}
