package dev.briefs.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexFolderTest {
  @TempDir Path temporary;
  private IndexFolder folder = new IndexFolder(Path.of(""));

  @BeforeEach
  void folder() {
    folder = new IndexFolder(temporary.resolve("index"));
  }

  @Test
  void nothingIsLiveBeforeTheFirstSwitch() throws IOException {
    assertThat(folder.current()).isEmpty();
    folder.create();
    folder.next();
    assertThat(folder.current()).isEmpty();
    assertThat(folder.size()).isZero();
  }

  @Test
  void switchMakesAGenerationLive() throws IOException {
    folder.create();
    Path one = generation("first");
    folder.switchTo(one);
    assertThat(folder.current()).contains(one);
    Path two = generation("second");
    assertThat(folder.current()).contains(one);
    folder.switchTo(two);
    assertThat(folder.current()).contains(two);
    assertThat(folder.size()).isEqualTo("second".length());
  }

  @Test
  void generationsAreNumberedOn() throws IOException {
    folder.create();
    assertThat(folder.next()).hasFileName("generation-1");
    assertThat(folder.next()).hasFileName("generation-2");
    Files.createDirectory(folder.path().resolve("generation-41"));
    assertThat(folder.next()).hasFileName("generation-42");
  }

  @Test
  void whatDeadRunsLeftIsRemovedAndNothingElse() throws IOException {
    folder.create();
    generation("dead");
    Path live = generation("live");
    folder.switchTo(live);
    generation("dead as well");
    Files.writeString(folder.path().resolve("current.pending"), "generation-3\n");
    Files.writeString(folder.path().resolve("README.md"), "not ours");
    Files.createDirectory(folder.path().resolve("generation-of-others"));
    assertThat(folder.removeOthers())
        .containsExactly("current.pending", "generation-1", "generation-3");
    assertThat(names())
        .contains("current", "generation-2", "README.md", "generation-of-others")
        .doesNotContain("generation-1", "generation-3");
    assertThat(live.resolve("file")).hasContent("live");
  }

  @Test
  void brokenOffSwitchLeavesTheOldGenerationLive() throws IOException {
    folder.create();
    Path live = generation("live");
    folder.switchTo(live);
    Files.writeString(folder.path().resolve("current.pending"), "generati");
    assertThat(folder.current()).contains(live);
    Path next = generation("next");
    folder.switchTo(next);
    assertThat(folder.current()).contains(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "master", "generation-", "generation-1/..", "../generation-1", "\u0000"})
  void foreignFolderIsNamed(String content) throws IOException {
    folder.create();
    Files.writeString(folder.path().resolve("current"), content);
    assertUnreadable(Reason.OTHER_FORMAT);
  }

  @Test
  void bytesThatAreNoTextAreForeign() throws IOException {
    folder.create();
    Files.write(folder.path().resolve("current"), new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
    assertUnreadable(Reason.OTHER_FORMAT);
  }

  @Test
  void folderInThePlaceOfTheFileIsForeign() throws IOException {
    folder.create();
    Files.createDirectory(folder.path().resolve("current"));
    assertUnreadable(Reason.INACCESSIBLE);
  }

  @Test
  void placeThatCannotHoldAnIndexIsNamed() throws IOException {
    Files.writeString(folder.path(), "a file");
    assertThat(folder.current()).isEmpty();
    assertThatExceptionOfType(UnreadableIndexException.class)
        .isThrownBy(folder::create)
        .withMessageContaining("is a file where a folder is expected")
        .extracting(UnreadableIndexException::where)
        .isEqualTo(folder.path().toString());
  }

  @Test
  void folderOfOtherFilesIsRefused() throws IOException {
    Files.createDirectories(folder.path());
    Files.writeString(folder.path().resolve("holiday.jpg"), "x");
    assertThatExceptionOfType(UnreadableIndexException.class)
        .isThrownBy(folder::create)
        .withMessageContaining("holiday.jpg")
        .extracting(UnreadableIndexException::reason)
        .isEqualTo(Reason.OTHER_FILES);
    assertThat(folder.foreignFile()).contains("holiday.jpg");
  }

  @Test
  void whatABrokenOffFirstRunLeftIsNotForeign() throws IOException {
    folder.create();
    folder.next();
    for (String own : new String[] {"README.md", ".gitignore", "writer.lock", "current.pending"}) {
      Files.writeString(folder.path().resolve(own), "x");
    }
    folder.create();
    assertThat(folder.foreignFile()).isEmpty();
  }

  private void assertUnreadable(Reason reason) {
    assertThatExceptionOfType(UnreadableIndexException.class)
        .isThrownBy(folder::current)
        .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(reason))
        .satisfies(unreadable -> assertThat(unreadable.isFoldersKnown()).isFalse())
        .extracting(UnreadableIndexException::where)
        .isEqualTo(folder.path().toString());
  }

  private Path generation(String content) throws IOException {
    Path generation = folder.next();
    Files.writeString(generation.resolve("file"), content);
    return generation;
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
