package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed when all symbolic links are to be followed. */
final class FollowedLinksTest {
  private static final int LEVELS = 30;

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path outside = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    outside = Files.createDirectory(temporary.toRealPath().resolve("outside"));
    Files.writeString(folder.resolve("a.md"), "# A");
    Files.writeString(outside.resolve("b.md"), "# B");
  }

  @Test
  void leadOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("linked"), outside);
    Files.createSymbolicLink(folder.resolve("one.md"), outside.resolve("b.md"));
    Listing listing = list();
    assertThat(listing.files())
        .extracting(BriefFile::path)
        .containsExactly("a.md", "linked/b.md", "one.md");
    assertThat(listing.folders()).containsOnlyKeys(folder, folder.resolve("linked"));
    assertThat(listing.skipped()).isEmpty();
  }

  @Test
  void foldersThatLinkToEachOtherAreListedOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("self"), folder);
    Files.createSymbolicLink(folder.resolve("up"), temporary.toRealPath());
    Files.createSymbolicLink(outside.resolve("back"), folder);
    assertThat(list().files())
        .extracting(BriefFile::path)
        .containsExactly("a.md", "up/outside/b.md");
  }

  @Test
  void foldersOfManyPathsHaveTheFirst() throws IOException {
    Files.createSymbolicLink(folder.resolve("z"), outside);
    Files.createSymbolicLink(folder.resolve("b"), outside);
    for (int level = 0; level < LEVELS; level++) {
      Path next = Files.createDirectory(temporary.toRealPath().resolve("level" + level));
      Path before = level == 0 ? outside : next.resolveSibling("level" + (level - 1));
      Files.createSymbolicLink(before.resolve("left"), next);
      Files.createSymbolicLink(before.resolve("right"), next);
    }
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("a.md", "b/b.md");
  }

  @Test
  void devicesAreNotRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("endless.md"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("none"));
    assertThat(list().files()).extracting(BriefFile::path).containsExactly("a.md");
  }

  private Listing list() throws IOException {
    return FolderWalk.list(
        List.of(folder), WalkOptions.without(folder.resolve("index")).followLinks(true));
  }
}
