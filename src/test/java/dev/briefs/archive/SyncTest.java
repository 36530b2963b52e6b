package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.UnknownBriefException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index holds after its files came, changed and went. */
final class SyncTest {
  private static final ArchiveOptions OPTIONS = ArchiveOptions.DEFAULT.maxFileBytes(5000);

  @TempDir Path temporary;

  private final MadeUpBriefs source = new MadeUpBriefs(71, 3);
  private BriefFolder folder;
  private BriefArchive archive;

  @BeforeEach
  void open() throws IOException {
    folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(source.briefs(9));
    archive = BriefArchive.open(temporary.resolve("index"), OPTIONS);
    archive.sync(folder.paths(), ProgressListener.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void nothingChangedIsNothingDone() throws IOException {
    List<Path> before = indexFiles();
    assertCounts(sync(), 0, 0, 9, 0);
    assertThat(indexFiles()).isEqualTo(before);
  }

  @Test
  void linksAreFollowedUntilARebuildOfNamedFoldersDoesNotAskForIt() throws IOException {
    BriefFolder outside = new BriefFolder(temporary.resolve("outside"));
    outside.write(source.brief("new", 0));
    Files.createSymbolicLink(folder.paths().getFirst().resolve("more"), outside.paths().getFirst());
    assertCounts(sync(), 0, 0, 9, 0);
    try (BriefArchive following =
        BriefArchive.open(temporary.resolve("index"), OPTIONS.followLinks(true))) {
      assertCounts(following.sync(List.of(), ProgressListener.NONE), 1, 0, 9, 0);
    }
    assertCounts(sync(), 0, 0, 10, 0);
    assertCounts(archive.rebuild(List.of(), ProgressListener.NONE), 10, 0, 0, 0);
    assertCounts(archive.rebuild(folder.paths(), ProgressListener.NONE), 9, 0, 0, 0);
  }

  @Test
  void changesAreCounted() throws IOException {
    folder.write(source.brief("new", 0));
    folder.write(source.brief("b0003", 1));
    folder.delete("b0007.md");
    SyncReport report = sync();
    assertCounts(report, 1, 1, 7, 1);
    assertThat(report.total()).isEqualTo(9);
    assertThat(ids()).contains("new").doesNotContain("b0007");
  }

  @Test
  void fileOfAnotherTimeOrSizeIsReadAgain() throws IOException {
    Brief before = archive.get("b0001");
    folder.write("b0001.md", MadeUpBriefs.markdown(before));
    assertCounts(sync(), 0, 1, 8, 0);
    assertThat(archive.get("b0001")).isEqualTo(before);
  }

  @Test
  void removedBriefIsNowhere() throws IOException {
    folder.delete("b0004.md");
    sync();
    assertThatExceptionOfType(UnknownBriefException.class).isThrownBy(() -> archive.get("b0004"));
    for (String id : ids()) {
      assertThat(archive.closest(id, ClosestRequest.DEFAULT).closest())
          .extracting(Neighbour::id)
          .hasSize(7)
          .doesNotContain("b0004");
    }
  }

  @Test
  void renamedFileIsTheSameTextUnderAnotherId() throws IOException {
    Brief before = archive.get("b0004");
    folder.rename("b0004.md", "Renamed.md");
    assertCounts(sync(), 1, 0, 8, 1);
    assertThat(archive.get("Renamed").summary()).isEqualTo(before.summary());
    assertThat(ids()).doesNotContain("b0004");
  }

  @Test
  void fileThatBecomesUnreadableLosesItsBriefAndIsNamed() throws IOException {
    folder.write("b0001.md", "binary\0");
    folder.write("b0002.md", "x".repeat(6000));
    folder.delete("b0003.md");
    Files.createSymbolicLink(folder.path().resolve("b0003.md"), Path.of("gone.md"));
    SyncReport report = sync();
    assertCounts(report, 0, 0, 6, 3);
    assertThat(report.skipped())
        .allMatch(Skipped::troubling)
        .extracting(skipped -> skipped.file().getFileName() + ": " + skipped.reason())
        .containsExactly(
            "b0001.md: binary",
            "b0002.md: larger than 5000 bytes: 6000",
            "b0003.md: a link that leads nowhere");
    assertThat(ids()).containsExactly("b0000", "b0004", "b0005", "b0006", "b0007", "b0008");
    folder.write(source.brief("b0001", 0));
    assertCounts(sync(), 1, 0, 6, 0);
  }

  @Test
  void fileWithoutPermissionIsNamed() throws IOException {
    Path file = folder.write(source.brief("b0001", 0));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root reads files without permission").isFalse();
    assertThat(sync().skipped()).extracting(Skipped::reason).containsExactly("permission denied");
  }

  @Test
  void newFileThatCannotBeReadIsNoBriefAddedOrUpdated() throws IOException {
    folder.write("large.md", "x".repeat(6000));
    SyncReport report = sync();
    assertCounts(report, 0, 0, 9, 0);
    assertThat(report.skipped()).hasSize(1);
    assertCounts(sync(), 0, 0, 9, 0);
  }

  @Test
  void fileMayHoldAnything() throws IOException {
    folder.write("empty.md", "");
    folder.write("blank.md", "\n \n");
    folder.write("fence.md", "```\n# no title\n");
    Files.write(folder.path().resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE9});
    assertCounts(sync(), 4, 0, 9, 0);
    assertThat(archive.get("empty").title()).isEqualTo("empty");
    assertThat(archive.get("latin").title()).isEqualTo("\ufffd");
  }

  @Test
  void idsThatDifferInCaseAreTwoBriefs() throws IOException {
    folder.write(source.brief("Same", 0));
    folder.write(source.brief("same", 1));
    assumeThat(folder.path().toFile().list()).as("the file system knows case").hasSize(11);
    assertCounts(sync(), 2, 0, 9, 0);
    assertThat(archive.get("Same").themes()).containsExactly("theme 0");
    assertThat(archive.get("same").themes()).containsExactly("theme 1");
    folder.delete("same.md");
    sync();
    assertThat(ids()).contains("Same").doesNotContain("same");
  }

  @Test
  void filesOfOneNameAreTwoBriefs() throws IOException {
    folder.write("sub/b0001.md", MadeUpBriefs.markdown(source.brief("x", 2)));
    folder.write("b0002.markdown", MadeUpBriefs.markdown(source.brief("y", 2)));
    sync();
    assertThat(ids())
        .hasSize(11)
        .contains("b0001", "sub/b0001", "notes-1/b0002.md", "notes-1/b0002.markdown");
    for (String name : List.of("sub/b0001.md", "b0001.md", "b0002.md", "b0002.markdown")) {
      var results = archive.closest(folder.path().resolve(name), ClosestRequest.DEFAULT);
      assertThat(results).isEqualTo(archive.closest(results.id(), ClosestRequest.DEFAULT));
    }
  }

  @Test
  void foldersAreIndexedTogetherAndRemembered() throws IOException {
    BriefFolder other = new BriefFolder(temporary.resolve("others"));
    other.write(source.brief("o", 0));
    other.write(source.brief("b0001", 2));
    archive.sync(other.paths(), ProgressListener.NONE);
    assertThat(ids()).hasSize(11).contains("o", "notes-1/b0001", "others-2/b0001");
    other.write(source.brief("p", 0));
    assertCounts(sync(), 1, 0, 11, 0);
    assertThat(archive.statistics().folders())
        .containsExactly(folder.path().toRealPath(), other.path().toRealPath());
    archive.rebuild(other.paths(), ProgressListener.NONE);
    assertThat(ids()).containsExactly("b0001", "o", "p");
  }

  @Test
  void folderInsideAnotherIsIndexedOnce() throws IOException {
    folder.write("sub/deep/n.md", "# N");
    Path sub = folder.path().resolve("sub");
    archive.sync(List.of(sub, sub.resolve("deep")), ProgressListener.NONE);
    assertThat(ids()).hasSize(10);
    assertThat(archive.statistics().folders()).containsExactly(folder.path().toRealPath());
    try (BriefArchive upwards = BriefArchive.open(temporary.resolve("upwards"))) {
      upwards.sync(List.of(sub), ProgressListener.NONE);
      upwards.sync(folder.paths(), ProgressListener.NONE);
      assertThat(upwards.statistics().briefs()).isEqualTo(10);
      assertThat(upwards.statistics().folders()).containsExactly(folder.path().toRealPath());
    }
  }

  @Test
  void indexBelowTheFolderIsNoBrief() throws IOException {
    Path inside = folder.path().resolve("index");
    try (BriefArchive own = BriefArchive.open(inside)) {
      own.sync(folder.paths(), ProgressListener.NONE);
      Files.writeString(inside.resolve("README.md"), "# Index");
      assertCounts(own.sync(List.of(), ProgressListener.NONE), 0, 0, 9, 0);
    }
  }

  @Test
  void folderThatCannotServeIsNamed() throws IOException {
    Path file = folder.path().resolve("b0001.md");
    for (Path wrong : List.of(temporary.resolve("none"), file)) {
      assertThatExceptionOfType(InvalidArchiveException.class)
          .isThrownBy(() -> archive.sync(List.of(wrong), ProgressListener.NONE))
          .extracting(InvalidArchiveException::where)
          .isEqualTo(wrong.toString());
    }
    assertThat(ids()).hasSize(9);
  }

  @Test
  void withoutAFolderThereIsNothingToIndex() {
    try (BriefArchive fresh = BriefArchive.open(temporary.resolve("fresh"))) {
      assertThat(fresh.isIndexed()).isFalse();
      assertThatExceptionOfType(InvalidArchiveException.class)
          .isThrownBy(() -> fresh.sync(List.of(), ProgressListener.NONE))
          .withMessageContaining("name the one that holds the briefs");
    }
  }

  @Test
  void whatABrokenOffSyncLeftDoesNoHarm() throws IOException {
    Path generation = temporary.resolve("index/generation-1");
    for (int number = 0; number < 3; number++) {
      Files.writeString(generation.resolve("neighbours-" + (number + 1)), "half written");
    }
    Files.createDirectory(temporary.resolve("index/generation-2"));
    folder.write(source.brief("new", 0));
    assertCounts(sync(), 1, 0, 9, 0);
    folder.write(source.brief("newer", 0));
    assertCounts(sync(), 1, 0, 10, 0);
    assertThat(archive.closest("newer", ClosestRequest.DEFAULT).closest()).hasSize(10);
    assertThat(indexFiles()).noneMatch(file -> file.toString().contains("generation-2"));
    assertThat(indexFiles().stream().filter(file -> file.toString().contains("neighbours-")))
        .hasSize(1);
  }

  @Test
  void closedArchiveIsClosed() {
    archive.close();
    assertThatIllegalStateException().isThrownBy(() -> archive.get("b0001"));
    archive.close();
  }

  private SyncReport sync() {
    return archive.sync(List.of(), ProgressListener.NONE);
  }

  private List<String> ids() {
    return Everything.briefs(archive).stream().map(Brief::id).toList();
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.walk(temporary.resolve("index"))) {
      return files.sorted().toList();
    }
  }

  private static void assertCounts(
      SyncReport report, int added, int updated, int unchanged, int removed) {
    assertThat(List.of(report.added(), report.updated(), report.unchanged(), report.removed()))
        .as("added, updated, unchanged, removed")
        .containsExactly(added, updated, unchanged, removed);
  }
}
