package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.briefs.SyncReport.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWalkTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    index = folder.resolve("index");
  }

  @Test
  void markdownFilesAreListedInTheOrderOfTheirPaths() throws IOException {
    write("b.md");
    write("sub/a.markdown");
    write("a.MD");
    write("Z.md");
    assertThat(list().files())
        .extracting(BriefFile::path)
        .containsExactly("Z.md", "a.MD", "b.md", "sub/a.markdown");
  }

  @Test
  void foldersKeepTheirOrder() throws IOException {
    Path other = Files.createDirectory(temporary.toRealPath().resolve("a-first-by-name"));
    Files.writeString(other.resolve("a.md"), "x");
    write("z.md");
    assertThat(FolderWalk.list(List.of(folder, other), WalkOptions.without(index)).files())
        .extracting(BriefFile::folder, BriefFile::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, "z.md"),
            org.assertj.core.groups.Tuple.tuple(1, "a.md"));
  }

  @Test
  void whatIsNoBriefIsSkippedWithItsReason() throws IOException {
    write("brief.md");
    write("picture.png");
    write(".hidden.md");
    write(".git/a.md");
    Files.createDirectory(folder.resolve("folder.md"));
    assertThat(list().skipped())
        .extracting(skipped -> folder.relativize(skipped.file()) + ": " + skipped.reason())
        .containsExactly(".git: hidden", ".hidden.md: hidden", "picture.png: not Markdown");
    assertThat(list().skipped()).noneMatch(Skipped::troubling);
  }

  @Test
  void indexFolderIsLeftOut() throws IOException {
    write("a.md");
    write("index/README.md");
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("a.md");
  }

  @Test
  void folderThatHoldsItsOwnIndexIsStillListed() throws IOException {
    write("a.md");
    assertThat(FolderWalk.list(List.of(folder), WalkOptions.without(folder)).files()).hasSize(1);
  }

  @Test
  void linksAreFollowedInsideTheFolderOnly() throws IOException {
    write("a.md");
    Path outside = Files.writeString(temporary.resolve("outside.md"), "x");
    Files.createSymbolicLink(folder.resolve("in.md"), folder.resolve("a.md"));
    Files.createSymbolicLink(folder.resolve("out.md"), outside);
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("none.md"));
    Files.createSymbolicLink(folder.resolve("self.md"), folder.resolve("self.md"));
    Files.createSymbolicLink(folder.resolve("folder.md"), folder);
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("a.md", "in.md");
    assertThat(list().skipped())
        .extracting(skipped -> folder.relativize(skipped.file()) + ": " + skipped.reason())
        .containsExactly(
            "folder.md: not a regular file",
            "gone.md: a link that leads nowhere",
            "out.md: a link that leaves the folder",
            "self.md: a link that leads nowhere");
    assertThat(list().skipped()).allMatch(Skipped::troubling);
  }

  @Test
  void linkedFolderIsNotWalked() throws IOException {
    write("sub/a.md");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("sub/a.md");
  }

  @Test
  void backslashInANameIsNoFolder() throws IOException {
    write("sub/a.md");
    write("sub\\a.md");
    assertThat(list().files()).hasSize(2).extracting(BriefFile::id).doesNotHaveDuplicates();
  }

  @Test
  void sizeAndTimeAreThoseOfTheFile() throws IOException {
    write("a.md");
    BriefFile file = list().files().getFirst();
    assertThat(file.size()).isEqualTo(Files.size(file.file()));
    assertThat(file.modified() / 1_000_000)
        .isEqualTo(Files.getLastModifiedTime(file.file()).toMillis());
  }

  @Test
  void folderThatIsNotThereIsAFailure() {
    assertThatIOException()
        .isThrownBy(
            () -> FolderWalk.list(List.of(folder.resolve("none")), WalkOptions.without(index)));
  }

  @Test
  void foldersOfPagesAreLeftOutUnlessNamed() throws IOException {
    write("a.md");
    write("pages/b.md");
    write("pages/deep/c.md");
    Files.createFile(folder.resolve("pages/.briefs-pages"));
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("a.md");
    assertThat(list().skipped())
        .containsExactly(new Skipped(folder.resolve("pages"), "pages", false));
    assertThat(
            FolderWalk.list(List.of(folder.resolve("pages")), WalkOptions.without(index)).files())
        .extracting(BriefFile::path)
        .containsExactly("b.md", "deep/c.md");
  }

  private Listing list() throws IOException {
    return FolderWalk.list(List.of(folder), WalkOptions.without(index));
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# " + path);
  }
}
