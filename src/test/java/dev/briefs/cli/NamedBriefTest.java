package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a brief may be named by: its id, its file, its title, the address of its article. */
final class NamedBriefTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void build() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    write("kites-1", "Kites: over the bay", "https://www.example.org/kites?utm_source=letter");
    write("kites-2", "Kites again", "https://example.org/more");
    write("twin-1", "The same title", "https://example.org/one");
    write("twin-2", "The same title", "https://example.org/two");
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  private void write(String id, String title, String address) throws IOException {
    Files.writeString(
        folder.resolve(id + ".md"),
        "# __"
            + title
            + "__, from ([20240218](https://letter.example/1).)\n\n__[External link]("
            + address
            + ")__\n\n\n\n## Summary\n\nStrings of "
            + id
            + " hold in the wind.\n");
  }

  @Test
  void titleAndAddressAreNames() {
    assertThat(run("show", "KITES over the bay", "--ids").out()).isEqualTo("kites-1\n");
    assertThat(run("show", "http://example.org/kites/", "--ids").out()).isEqualTo("kites-1\n");
    assertThat(run("closest", "Kites again", "--ids").status()).isZero();
    assertThat(run("closest", "https://example.org/more", "--format", "json").out())
        .startsWith("{\"id\":\"kites-2\",");
  }

  @Test
  void severalOfOneTitleAreNamed() {
    CommandLineRun run = run("closest", "The same title");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("several briefs").contains("twin-1, twin-2");
  }

  @Test
  void fileIsShownAsItIs() throws IOException {
    Path file = folder.resolve("kites-2.md");
    Files.writeString(file, "# Changed since\n\nAnother text\n");
    assertThat(run("show", file.toString()).out())
        .startsWith("Changed since\n    id        kites-2\n    path      " + file + "\n");
    assertThat(run("show", file.toString(), "--paths").out()).isEqualTo(file + "\n");
  }

  @Test
  void unknownNameIsNoBrief() {
    assertThat(run("show", "No such title").err())
        .startsWith("briefs: No such title: no brief has this id, title or address");
    assertThat(run("closest", "https://example.org/absent.md").err())
        .startsWith("briefs: https://example.org/absent.md: no brief has this id");
  }

  @Test
  void emptyStandardInputIsToldAsSuch() {
    CommandLineRun run = run("closest", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("briefs: standard input: is empty; expected the Markdown of a brief\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void openGivesTheEditorTheFile() throws IOException {
    Path named = temporary.resolve("named by the editor");
    String editor = "printf '%s' >'" + named + "'";
    assertThat(CommandLineRun.of(Map.of("VISUAL", editor), index(), "open", "Kites again").status())
        .isZero();
    assertThat(named).hasContent(folder.resolve("kites-2.md").toString());
    assertThat(CommandLineRun.of(Map.of("EDITOR", "false"), index(), "open", "kites-2").status())
        .isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void openGivesTheBrowserTheArticle() throws IOException, InterruptedException {
    Path browser = temporary.resolve("browser");
    Path named = temporary.resolve("address");
    Files.writeString(browser, "#!/bin/sh\nprintf '%s\\n' \"$1\" >'" + named + "'\n");
    assertThat(browser.toFile().setExecutable(true)).isTrue();
    CommandLineRun run =
        CommandLineRun.of(
            Map.of("BROWSER", browser.toString()), index(), "open", "--url", "kites-2");
    assertThat(run.status()).as(run.err()).isZero();
    for (int i = 0; i < 200 && !(Files.exists(named) && Files.size(named) > 0); i++) {
      Thread.sleep(50);
    }
    assertThat(named).hasContent("https://example.org/more");
  }

  private Path index() {
    return temporary.resolve("index");
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(temporary.resolve("index"), words);
  }
}
