package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void replacesTheContentAndLeavesNothingElse() throws IOException {
    Path file = file("a.md", "old");
    AtomicFile.replace(file, bytes("old"), bytes("new"));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void createsAFileAndLeavesNothingElse() throws IOException {
    AtomicFile.create(folder.resolve("a.md"), bytes("new"));
    assertThat(folder.resolve("a.md")).hasContent("new");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void createsNothingOverWhatIsThere() throws IOException {
    file("a.md", "old");
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));
    for (String name : List.of("a.md", "b.md")) {
      assertThatThrownBy(() -> AtomicFile.create(folder.resolve(name), bytes("new")))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessage("exists already; run again");
    }
    assertThat(folder.resolve("a.md")).hasContent("old");
    assertThat(names()).containsExactlyInAnyOrder("a.md", "b.md");
  }

  @Test
  void leavesAFileThatHasChanged() throws IOException {
    Path file = file("a.md", "edited");
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("old"), bytes("new")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage("changed since it was read; run again");
    assertThat(file).hasContent("edited");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void namesAFileThatIsGone() {
    assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("a.md"), bytes("old"), bytes("new")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage("gone since it was read");
  }

  @Test
  void keepsPermissions() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the file system has no such permissions");
    Path file = file("a.md", "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    AtomicFile.replace(file, bytes("old"), bytes("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void followsSymbolicLinks() throws IOException {
    Files.createDirectory(folder.resolve("store"));
    Path file = file("store/a.md", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("store/a.md"));
    AtomicFile.replace(link, bytes("old"), bytes("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("link.md", "store", "store/a.md");
  }

  @Test
  void leavesAReadOnlyFile() throws IOException {
    Path file = file("a.md", "old");
    assumeTrue(file.toFile().setReadOnly(), "the file system has no read-only files");
    assumeFalse(Files.isWritable(file), "the administrator may write read-only files");
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("old"), bytes("new")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage("read-only");
    assertThat(file).hasContent("old");
  }

  @Test
  void leavesAFileInAReadOnlyFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = file("inner/a.md", "old");
    assumeTrue(inner.toFile().setReadOnly(), "the file system has no read-only folders");
    try {
      assumeFalse(Files.isWritable(inner), "the administrator may write read-only folders");
      assertThatThrownBy(() -> AtomicFile.replace(file, bytes("old"), bytes("new")))
          .isInstanceOf(UnwritableFileException.class)
          .hasMessage("its folder is read-only");
      assertThat(file).hasContent("old");
    } finally {
      assertThat(inner.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void leavesAFileThatAnotherRunIsWriting() throws IOException {
    Path file = file("a.md", "old");
    Path held = Files.writeString(AtomicFile.temporary(file.toRealPath()), "theirs");
    assertThatThrownBy(() -> AtomicFile.replace(file, bytes("old"), bytes("new")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessageStartingWith("another run is writing it");
    assertThat(file).hasContent("old");
    assertThat(held).hasContent("theirs");
  }

  @Test
  void knowsLeftoversByName() throws IOException {
    Path temporary = AtomicFile.temporary(folder.resolve("a".repeat(250) + ".md"));
    assertThat(temporary.getParent()).isEqualTo(folder);
    assertThat(AtomicFile.isLeftover(Files.writeString(temporary, "half"))).isTrue();
    assertThat(AtomicFile.isLeftover(file(".briefs-notes.tmp", "mine"))).isFalse();
    assertThat(AtomicFile.isLeftover(file("briefs-0123abcd.tmp", "mine"))).isFalse();
    assertThat(AtomicFile.isLeftover(Files.createDirectory(folder.resolve(".briefs-0123abcd.tmp"))))
        .isFalse();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .skip(1)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void leavesAFileThatChangesWhileTheNewContentIsWritten() throws IOException {
    Path file = file("a.md", "old");
    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file, bytes("old"), bytes("new"), () -> Files.writeString(file, "edited")))
        .isInstanceOf(UnwritableFileException.class)
        .hasMessage("changed since it was read; run again");
    assertThat(file).hasContent("edited");
    assertThat(names()).containsExactly("a.md");
  }
}
