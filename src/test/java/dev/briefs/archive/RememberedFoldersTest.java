package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileSelection;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Absent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that go away and are forgotten, and the files of folders that are left out. */
final class RememberedFoldersTest {
  @TempDir Path temporary;

  private final MadeUpBriefs source = new MadeUpBriefs(71, 3);
  private BriefFolder first;
  private BriefFolder second;
  private BriefArchive archive;

  @BeforeEach
  void open() throws IOException {
    first = new BriefFolder(temporary.toRealPath().resolve("first"));
    second = new BriefFolder(temporary.toRealPath().resolve("second"));
    first.writeAll(source.briefs(9).subList(0, 4));
    second.writeAll(source.briefs(9).subList(4, 9));
    archive = open(ArchiveOptions.DEFAULT);
    sync(archive, first.path(), second.path());
  }

  private BriefArchive open(ArchiveOptions options) {
    return BriefArchive.open(temporary.resolve("index"), options);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void briefsOfAFolderThatIsGoneAreKept() throws IOException {
    Path away = Files.move(first.path(), temporary.resolve("away"));
    second.delete("b0008.md");
    SyncReport report = sync(archive);
    assertThat(report.absent()).containsExactly(new Absent(first.path(), 4));
    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.total()).isEqualTo(8);
    assertThat(archive.get("b0000").title()).isNotEmpty();
    Files.move(away, first.path());
    assertThat(sync(archive).absent()).isEmpty();
    assertThat(archive.statistics().briefs()).isEqualTo(8);
  }

  @Test
  void rebuildKeepsThemToo() throws IOException {
    Files.move(first.path(), temporary.resolve("away"));
    SyncReport report = archive.rebuild(List.of(), ProgressListener.NONE);
    assertThat(report.absent()).containsExactly(new Absent(first.path(), 4));
    assertThat(archive.statistics().briefs()).isEqualTo(9);
    assertThat(archive.get("b0001").title()).isNotEmpty();
    assertThat(sync(archive).total()).isEqualTo(9);
  }

  @Test
  void aNamedFolderMustExist() throws IOException {
    Files.move(first.path(), temporary.resolve("away"));
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> sync(archive, first.path()));
  }

  @Test
  void aForgottenFolderIsIndexedNoMore() throws IOException {
    Files.move(first.path(), temporary.resolve("away"));
    SyncReport report = archive.forget(first.path(), ProgressListener.NONE);
    assertThat(report.dropped()).containsExactly(first.path());
    assertThat(archive.statistics().folders()).containsExactly(second.path());
    assertThat(archive.statistics().briefs()).isEqualTo(5);
    assertThat(sync(archive).absent()).isEmpty();
  }

  @Test
  void forgettingOneThatStandsFirstKeepsAnotherThatIsGone() throws IOException {
    Files.move(second.path(), temporary.resolve("away"));
    archive.forget(first.path(), ProgressListener.NONE);
    assertThat(archive.statistics().briefs()).isEqualTo(5);
    Files.move(temporary.resolve("away"), second.path());
    assertThat(sync(archive).unchanged()).isEqualTo(5);
  }

  @Test
  void forgettingWhatIsNotIndexedNamesWhatIs() {
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> archive.forget(temporary.resolve("other"), ProgressListener.NONE))
        .withMessageContaining(first.path().toString());
  }

  @Test
  void rebuildOfNamedFoldersNamesThoseItDrops() {
    SyncReport report = archive.rebuild(List.of(second.path()), ProgressListener.NONE);
    assertThat(report.dropped()).containsExactly(first.path());
    assertThat(archive.statistics().briefs()).isEqualTo(5);
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsReadWhenItsContentIsAnother() throws IOException {
    assumeTrue(first.path().getFileSystem().supportedFileAttributeViews().contains("unix"));
    Path file = first.write("same.md", "# Windmill\n");
    sync(archive);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "# Sunlight\n");
    Files.setLastModifiedTime(file, time);
    assertThat(sync(archive).updated()).isEqualTo(1);
    assertThat(archive.get("same").title()).isEqualTo("Sunlight");
  }

  @Test
  void patternsAreRememberedUntilARebuildOfNamedFolders() throws IOException {
    first.write("tmp/x.md", "# Temporary windmill\n");
    try (BriefArchive other =
        open(
            ArchiveOptions.DEFAULT.selection(
                FileSelection.UNCHANGED.exclude(List.of("tmp/", "b0001.md"))))) {
      assertThat(sync(other).total()).isEqualTo(8);
    }
    assertThat(sync(archive).total()).isEqualTo(8);
    assertThat(archive.search(SearchRequest.of("windmill")).total()).isZero();
    archive.rebuild(List.of(first.path()), ProgressListener.NONE);
    assertThat(archive.statistics().briefs()).isEqualTo(5);
  }

  @Test
  void includedFilesAloneAreIndexed() throws IOException {
    first.write("notes/x.md", "# Windmill\n");
    try (BriefArchive other =
        open(
            ArchiveOptions.DEFAULT.selection(
                FileSelection.UNCHANGED.include(List.of("notes/", "b0001.md"))))) {
      assertThat(sync(other).total()).isEqualTo(2);
    }
  }

  @Test
  void ignoreFilesHoldAsSoonAsTheyAreThere() throws IOException {
    first.write("drafts/x.md", "# Windmill\n");
    first.write("node_modules/p/README.md", "# Package\n");
    assertThat(sync(archive).added()).isEqualTo(1);
    first.write(".gitignore", "drafts/\n");
    first.write(".briefsignore", "b0001.md\n");
    assertThat(sync(archive).removed()).isEqualTo(2);
    first.write(".briefsignore", "!drafts/\n");
    assertThat(sync(archive).added()).isEqualTo(2);
    assertThat(archive.freshness(Duration.ofSeconds(5)).changed()).isZero();
  }

  @Test
  void theIndexFolderIgnoresItselfForGit() throws IOException {
    assertThat(temporary.resolve("index/.gitignore")).hasContent("*\n");
  }

  private static SyncReport sync(BriefArchive archive, Path... folders) {
    return archive.sync(List.of(folders), ProgressListener.NONE);
  }
}
