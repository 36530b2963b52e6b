package dev.briefs.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.MadeUpBriefs;
import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads from an index that is behind with its files is told so, beside the results. */
final class StaleIndexNoticeTest {
  /** Long before the index was built, so that every later change has a time of its own. */
  private static final FileTime EARLIER = FileTime.fromMillis(1_600_000_000_000L);

  @TempDir Path temporary;
  private final MadeUpBriefs made = new MadeUpBriefs(5, 2);
  private Path folder = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void index() throws IOException {
    folder = temporary.toRealPath().resolve("briefs");
    Files.createDirectories(folder.resolve("deep"));
    for (String name : new String[] {"a", "b", "c", "deep/d"}) {
      write(name);
      Files.setLastModifiedTime(folder.resolve(name + ".md"), EARLIER);
    }
    Files.setLastModifiedTime(folder.resolve("deep"), EARLIER);
    Files.setLastModifiedTime(folder, EARLIER);
    index = folder.resolve("index");
    // The folder of the index is in the folder of the briefs, and makes it look changed.
    assertThat(run("index", folder.toString()).status()).isZero();
    Files.setLastModifiedTime(folder, EARLIER);
    assertThat(run("index").status()).isZero();
  }

  @Test
  void nothingIsSaidWhereNothingChanged() {
    assertThat(run("search", "theme").err()).isEmpty();
    assertThat(run("closest", "--all", "--format", "ndjson").err()).isEmpty();
  }

  @Test
  void newFilesAreCounted() throws IOException {
    write("e");
    write("deep/f");
    Files.createDirectory(folder.resolve("new"));
    write("new/g");
    Files.writeString(folder.resolve("picture.png"), "x");
    assertThat(run("search", "theme").err()).isEqualTo("briefs: 3 files" + behind());
  }

  @Test
  void pagesAmongTheBriefsAreNoChange() throws IOException {
    assertThat(run("pages", folder.resolve("pages").toString()).status()).isZero();
    assertThat(run("search", "theme").err()).isEmpty();
  }

  @Test
  void editedFileIsCounted() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# Edited");
    CommandLineRun run = run("stats", "--format", "json");
    assertThat(run.err()).isEqualTo("briefs: 1 file" + behind());
    assertThat(run.out()).startsWith("{\"briefs\":4,");
  }

  @Test
  void missingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("b.md"));
    assertThat(run("show", "b").err())
        .isEqualTo(
            "briefs: "
                + folder.resolve("b.md")
                + ": gone since the index was built\n"
                + "briefs: 1 file"
                + behind());
  }

  @Test
  void missingFolderIsNamedByItsFiles() throws IOException {
    Files.delete(folder.resolve("deep/d.md"));
    Files.delete(folder.resolve("deep"));
    assertThat(run("terms", "theme").err())
        .contains(folder.resolve("deep/d.md") + ": gone since the index was built");
  }

  @Test
  void syncBringsTheIndexUpToDateFirst() throws IOException {
    write("e");
    CommandLineRun run = run("stats", "--sync", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"briefs\":5,");
    assertThat(run("search", "theme").err()).isEmpty();
  }

  @Test
  void linkToAFolderAroundIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("around"), folder);
    assertThat(run("search", "theme").err()).isEmpty();
  }

  @Test
  void damagedInventoryIsNoObstacle() throws IOException {
    write("e");
    byte[] bytes = Files.readAllBytes(index.resolve("inventory"));
    for (int length = 0; length < bytes.length; length += 7) {
      Files.write(index.resolve("inventory"), java.util.Arrays.copyOf(bytes, length));
      assertThat(run("search", "theme").status()).as("length %d", length).isZero();
    }
  }

  /** The advice uses the index that was read. */
  private String behind() {
    return " changed since the index was built: briefs --index " + index + " index\n";
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(index, words);
  }

  private void write(String name) throws IOException {
    String id = name.substring(name.lastIndexOf('/') + 1);
    Files.writeString(folder.resolve(name + ".md"), MadeUpBriefs.markdown(made.brief(id, 1)));
  }
}
