package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.SyncReport.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and kinds of files that people do not make on purpose. */
final class FolderWalkNamesTest {
  private static final int LONGEST_NAME = 255;

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
  }

  @Test
  void lineBreaksAndControlCharactersAreNamesLikeOthers() throws IOException {
    write("two\nlines.md");
    write("red\u001B[31m.md");
    write(" .md");
    assertThat(list().files())
        .extracting(BriefFile::id)
        .containsExactlyInAnyOrder("two\nlines", "red\u001B[31m", " ");
  }

  @Test
  void longestNameIsListed() throws IOException {
    String name = "x".repeat(LONGEST_NAME - 3) + ".md";
    write(name);
    assertThat(list().files()).extracting(BriefFile::path).containsExactly(name);
  }

  @Test
  void namesThatDifferInNormalisationAreTwoBriefs() throws IOException {
    String composed = "caf\u00E9.md";
    write(composed);
    write(Normalizer.normalize(composed, Normalizer.Form.NFD));
    assertThat(list().files()).hasSize(2).extracting(BriefFile::id).doesNotHaveDuplicates();
  }

  @Test
  void nameThatIsNoTextIsSkippedAndNamed() throws IOException, InterruptedException {
    write("good.md");
    shell("printf x > \"$(printf 'bad\\377.md')\"");
    assertThat(list().files()).extracting(BriefFile::id).containsExactly("good");
    assertThat(list().skipped())
        .singleElement()
        .matches(Skipped::troubling)
        .extracting(Skipped::reason)
        .isEqualTo("its name is no text; rename it");
  }

  @Test
  void replacementCharacterIsTextWhereItIsWritten() throws IOException {
    write("odd\uFFFD.md");
    assertThat(list().files()).extracting(BriefFile::id).containsExactly("odd\uFFFD");
  }

  @Test
  void pipeIsSkippedRatherThanRead() throws IOException, InterruptedException {
    shell("mkfifo pipe.md");
    assertThat(list().files()).isEmpty();
    assertThat(list().skipped())
        .singleElement()
        .extracting(Skipped::reason)
        .isEqualTo("not a regular file");
  }

  @Test
  void deviceBehindALinkIsNotRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("endless.md"), Path.of("/dev/zero"));
    assertThat(list().files()).isEmpty();
    assertThat(list().skipped()).hasSize(1);
  }

  @Test
  void foldersThatLinkToEachOtherAreWalkedOnce() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.createSymbolicLink(one.resolve("other"), two);
    Files.createSymbolicLink(two.resolve("other"), one);
    write("one/a.md");
    write("two/b.md");
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("one/a.md", "two/b.md");
  }

  private Listing list() throws IOException {
    return FolderWalk.list(List.of(folder), WalkOptions.without(folder.resolve("index")));
  }

  private void write(String name) throws IOException {
    Files.writeString(folder.resolve(name), "# A brief");
  }

  private void shell(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start();
    assertThat(shell.waitFor()).isZero();
  }
}
