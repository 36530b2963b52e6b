package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Row;
import dev.briefs.Table;
import dev.briefs.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real briefs that the format was read off, where they are at hand. */
class RealBriefsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("briefs.data", "../shared/data")).resolve("real-briefs");

  private final BriefParser parser = new BriefParser();

  @BeforeEach
  void presence() {
    assumeTrue(Files.isDirectory(FOLDER), "no real briefs in " + FOLDER + "; set -Dbriefs.data");
  }

  private Brief parse(Path file) throws IOException {
    String name = file.getFileName().toString();
    return parser.parse(name.substring(0, name.length() - 3), Files.readString(file));
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void seed() throws IOException {
    Brief brief = parse(FOLDER.resolve("seed-brief.md"));
    String self = "180b400e2ff14c1358c95031138bbe47";
    assertThat(brief.title()).isEqualTo("China Approves Over 40 AI Models for Public Use");
    assertThat(brief.issue().name()).isEqualTo("20240218");
    assertThat(brief.keywords()).hasSize(10);
    assertThat(brief.themes()).hasSize(3);
    assertThat(brief.signals()).hasSize(1);
    assertThat(brief.closest()).hasSize(10);
    assertThat(brief.closest()).extracting(ClosestEntry::id).filteredOn(self::equals).hasSize(4);
    assertThat(brief.warnings()).isEmpty();
  }

  /** What can be counted by line and pattern agrees with what was parsed. */
  @Test
  void countsAgreeWithTheFiles() throws IOException {
    for (Path file : files(".")) {
      String text = Files.readString(file);
      Brief brief = parse(file);
      assertThat(brief.title()).as("%s", file).isNotBlank().doesNotContain("__", "from (");
      assertThat(brief.issue().link()).as("%s", file).startsWith("https://").doesNotEndWith(")");
      assertThat(brief.date()).as("%s", file).isPresent();
      assertThat(brief.summary()).as("%s", file).isNotBlank();
      assertThat(brief.sections()).as("%s", file).isEmpty();
      assertThat(brief.keywords().size() + warnings(brief, "keyword"))
          .as("keywords of %s", file)
          .isEqualTo(items(text, "## Keywords"));
      assertThat(brief.themes().size() + warnings(brief, "theme"))
          .as("themes of %s", file)
          .isEqualTo(items(text, "## Themes"));
      assertThat(brief.closest()).as("%s", file).hasSize((int) items(text, "## Closest"));
      assertThat(rows(brief) + warnings(brief, "row")).as("rows of %s", file).isEqualTo(rows(text));
      for (Table table : brief.tables()) {
        for (Row row : table.rows()) {
          assertThat(row.cells()).as("%s:%d", file, row.line()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void oneOddityOfEachKind() throws IOException {
    assertThat(files("classic")).isNotEmpty();
    List<String> warnings =
        files(".").stream().flatMap(this::warnings).map(Warning::message).sorted().toList();
    assertThat(warnings)
        .containsExactly(
            "blank row",
            "open quote in a cell: Dark web report integrated with \"Results ab",
            "repeated keyword: generative algorithms",
            "repeated keyword: startups");
  }

  @Test
  void editingTouchesTheListOnly() throws IOException {
    List<String> lines = List.of("* [A](a)", "* [B](b)");
    for (Path file : files(".")) {
      String text = Files.readString(file);
      String edited = new ClosestSection().replace(text, lines);
      int heading = text.indexOf("\n## Closest\n\n");
      String expected =
          heading < 0
              ? text + (text.endsWith("\n") ? "\n" : "\n\n") + "## Closest\n\n* [A](a)\n* [B](b)"
              : text.substring(0, heading) + "\n## Closest\n\n* [A](a)\n* [B](b)";
      assertThat(edited.stripTrailing()).as("%s", file).isEqualTo(expected);
      assertThat(edited.endsWith("\n")).as("%s", file).isEqualTo(text.endsWith("\n"));
    }
  }

  private Stream<Warning> warnings(Path file) {
    try {
      return parse(file).warnings().stream();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static long warnings(Brief brief, String word) {
    return brief.warnings().stream().filter(warning -> warning.message().contains(word)).count();
  }

  private static long items(String text, String heading) {
    int from = text.indexOf("\n" + heading + "\n");
    int to = from < 0 ? -1 : text.indexOf("\n## ", from + 1);
    String section = from < 0 ? "" : text.substring(from, to < 0 ? text.length() : to);
    return section.lines().filter(line -> line.startsWith("* ")).count();
  }

  private static long rows(Brief brief) {
    return brief.tables().stream().mapToLong(table -> table.rows().size()).sum();
  }

  private static long rows(String text) {
    long lines = Arrays.stream(text.split("\n", -1)).filter(line -> line.startsWith("|")).count();
    long headers = text.lines().filter(line -> line.startsWith("|:-")).count();
    return lines - 2 * headers;
  }
}
