package dev.briefs.archive;

import static dev.briefs.archive.CheckFixture.REQUEST;
import static dev.briefs.archive.CheckFixture.brief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.IndexBusyException;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import dev.briefs.index.store.WriteLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mechanical is repaired, and nothing else is touched. */
final class CheckRepairTest {
  private static final String BROKEN =
      """
      ## Signals

      | Signal | Change |
      |:-------|:-------|
      | one    | two    |
      |        |        |
      | one    | two    |

      ## Closest

      * [Me](a)
      * [Gone](gone)
      * [Other *one*](other.md)
      * [Again](./other)
      * no link
      * [Elsewhere](https://elsewhere.example.org/gone)\
      """;

  private static final String REPAIRED =
      """
      ## Signals

      | Signal | Change |
      |:-------|:-------|
      | one    | two    |

      ## Closest

      * [Other *one*](other.md)
      * no link
      * [Elsewhere](https://elsewhere.example.org/gone)\
      """;

  @TempDir Path root;
  private CheckFixture folder;

  @BeforeEach
  void fill() throws IOException {
    folder = CheckFixture.in(root).put("other.md", brief("Other", ""));
  }

  @Test
  void whatIsMechanicalIsRepaired() throws IOException {
    folder.put("a.md", brief("A", BROKEN));
    CheckReport report = folder.repair(REQUEST);
    assertThat(folder.read("a.md")).isEqualTo(brief("A", REPAIRED));
    assertThat(report.repaired())
        .extracting(Finding::rule)
        .containsExactly(
            Rule.EMPTY_ROW, Rule.REPEATED_ROW, Rule.SELF_LINK, Rule.DEAD_LINK, Rule.REPEATED_LINK);
    assertThat(CheckFixture.places(report))
        .containsExactly("a.md:26 entry-without-link", "a.md:27 dead-link");
    assertThat(report.failed()).isEmpty();
  }

  @Test
  void lineEndingsAndMarksStay() throws IOException {
    String text = "\uFEFF" + brief("A", BROKEN + "\n\n<!-- end -->\n").replace("\n", "\r\n");
    folder.put("a.md", text);
    folder.repair(REQUEST);
    assertThat(folder.read("a.md"))
        .isEqualTo("\uFEFF" + brief("A", REPAIRED + "\n\n<!-- end -->\n").replace("\n", "\r\n"));
  }

  @Test
  void theSecondRepairWritesNothing() throws IOException {
    folder.put("a.md", brief("A", BROKEN));
    folder.repair(REQUEST);
    Object key = Files.readAttributes(folder.folder().resolve("a.md"), "unix:ino").get("ino");
    assertThat(folder.repair(REQUEST).repaired()).isEmpty();
    assertThat(Files.readAttributes(folder.folder().resolve("a.md"), "unix:ino"))
        .containsEntry("ino", key);
  }

  @Test
  void aNameThatFilesShareIsToldAndKept() throws IOException {
    String text = brief("A", "## Closest\n\n* [Twin](twin)\n");
    folder.put("a.md", text).put("b/twin.md", brief("B", "")).put("c/twin.md", brief("C", ""));
    CheckReport report = folder.repair(REQUEST.disabled(Set.of(Rule.DUPLICATE_ID)));
    assertThat(folder.read("a.md")).isEqualTo(text);
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly("several briefs are named twin: b/twin, c/twin");
  }

  @Test
  void composedAndDecomposedNamesAreOne() throws IOException {
    String text = brief("A", "## Closest\n\n* [Tea](th\u00e9)\n");
    folder.put("a.md", text).put("the\u0301.md", brief("Tea", ""));
    assertThat(folder.repair(REQUEST).findings()).isEmpty();
    assertThat(folder.read("a.md")).isEqualTo(text);
  }

  @Test
  void disabledRulesAreNotRepaired() throws IOException {
    folder.put("a.md", brief("A", "## Closest\n\n* [Me](a)\n* [Gone](gone)\n"));
    folder.repair(REQUEST.disabled(Set.of(Rule.DEAD_LINK)));
    assertThat(folder.read("a.md")).isEqualTo(brief("A", "## Closest\n\n* [Gone](gone)\n"));
  }

  @Test
  void otherEncodingsAreLeftAlone() throws IOException {
    Path file = folder.folder().resolve("a.md");
    byte[] latin = brief("Caf\u00e9", BROKEN).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, latin);
    CheckReport report = folder.repair(REQUEST);
    assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    assertThat(report.repaired()).isEmpty();
    assertThat(report.findings()).noneMatch(Finding::repairable);
  }

  @Test
  void whatWouldChangeTheMeaningOfOthersIsLeftAlone() throws IOException {
    String text = brief("A", "## Closest\n\n- [Gone](gone)\n    - [Other](other)\n");
    folder.put("a.md", text);
    CheckReport report = folder.repair(REQUEST);
    assertThat(folder.read("a.md")).isEqualTo(text);
    assertThat(report.failed()).singleElement().asString().contains("a.md", "by hand");
    assertThat(CheckFixture.places(report)).containsExactly("a.md:19 dead-link");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    folder.put("a.md", brief("A", BROKEN)).put("b.md", brief("B", BROKEN));
    Path temporary = folder.folder().resolve(temporaryName("a.md"));
    Files.createDirectory(temporary);
    CheckReport report = folder.repair(REQUEST);
    assertThat(report.failed()).singleElement().asString().contains("a.md");
    assertThat(folder.read("a.md")).isEqualTo(brief("A", BROKEN));
    assertThat(folder.read("b.md")).contains("[Me](a)").doesNotContain("gone)\n* [Other");
  }

  private static String temporaryName(String name) {
    return ".briefs-%08x.tmp".formatted(name.hashCode());
  }

  @Test
  void leftoversOfStoppedRunsGo() throws IOException {
    folder.put(temporaryName("a.md"), "half");
    folder.repair(REQUEST);
    assertThat(folder.folder().resolve(temporaryName("a.md"))).doesNotExist();
  }

  @Test
  void anotherWriterIsWaitedFor() throws IOException {
    ArchiveOptions options = ArchiveOptions.DEFAULT.lockWait(Duration.ZERO);
    try (BriefArchive archive = BriefArchive.open(folder.index(), options)) {
      archive.sync(List.of(folder.folder()), ProgressListener.NONE);
      WriteLock.during(
          folder.index(),
          Duration.ZERO,
          () -> {
            Assertions.assertThatThrownBy(
                    () -> archive.repair(folder.folder(), REQUEST, ProgressListener.NONE))
                .isInstanceOf(IndexBusyException.class);
            return true;
          });
    }
  }
}
