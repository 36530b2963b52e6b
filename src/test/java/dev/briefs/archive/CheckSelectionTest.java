package dev.briefs.archive;

import static dev.briefs.archive.CheckFixture.REQUEST;
import static dev.briefs.archive.CheckFixture.brief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.FileSelection;
import dev.briefs.Finding;
import dev.briefs.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are checked. */
class CheckSelectionTest {
  private static final String GONE = "## Closest\n\n* [Gone](gone)\n";
  private static final String DRAFT = "---\ndraft: true\n---\n\n";

  @TempDir Path root;
  private CheckFixture folder;

  @BeforeEach
  void fill() throws IOException {
    folder =
        CheckFixture.in(root)
            .put("notes/a.md", brief("A", GONE))
            .put("notes/templates/t.md", brief("T", GONE))
            .put("notes/d.md", DRAFT + brief("A", GONE))
            .put("notes/README.md", brief("A", ""))
            .put("notes/sub/README.md", brief("A", ""));
  }

  @Test
  void draftsAndPagesAreNoDuplicates() {
    assertThat(folder.found())
        .containsExactly("notes/a.md:19 dead-link", "notes/templates/t.md:19 dead-link");
  }

  @Test
  void theIndexRemembersWhatIsChecked() {
    index(FileSelection.UNCHANGED.exclude(List.of("/notes/templates")).drafts(true));
    assertThat(folder.found())
        .containsExactly("notes/a.md:19 dead-link", "notes/d.md:23 dead-link");
    assertThat(paths("notes")).containsExactly("a.md", "d.md");
  }

  @Test
  void chosenPatternsCountBeforeThoseThatTheIndexRemembers() {
    index(FileSelection.UNCHANGED.exclude(List.of("templates/")));
    ArchiveOptions options =
        ArchiveOptions.DEFAULT.selection(FileSelection.UNCHANGED.exclude(List.of("/a.md")));
    try (BriefArchive archive = BriefArchive.open(folder.index(), options)) {
      CheckReport report =
          archive.check(folder.folder().resolve("notes"), REQUEST, ProgressListener.NONE);
      assertThat(report.findings()).extracting(Finding::path).containsExactly("templates/t.md");
    }
  }

  @Test
  void draftsAreNotRepaired() throws IOException {
    folder.repair(REQUEST.disabled(Set.of()));
    assertThat(folder.read("notes/d.md")).contains("(gone)");
    assertThat(folder.read("notes/a.md")).doesNotContain("(gone)");
  }

  @Test
  void draftsAndPagesStandInNoGroupOfDuplicates() {
    index(FileSelection.UNCHANGED.drafts(true));
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      assertThat(archive.duplicates()).isEmpty();
    }
    index(FileSelection.UNCHANGED.drafts(true).indexPages(true));
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      assertThat(archive.duplicates())
          .singleElement()
          .satisfies(group -> assertThat(group.members()).hasSize(3));
    }
  }

  private List<String> paths(String below) {
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      return archive
          .check(folder.folder().resolve(below), REQUEST, ProgressListener.NONE)
          .findings()
          .stream()
          .map(Finding::path)
          .toList();
    }
  }

  private void index(FileSelection selection) {
    ArchiveOptions options = ArchiveOptions.DEFAULT.selection(selection);
    try (BriefArchive archive = BriefArchive.open(folder.index(), options)) {
      archive.sync(List.of(folder.folder()), ProgressListener.NONE);
    }
  }
}
