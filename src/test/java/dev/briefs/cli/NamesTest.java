package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The ids and paths that commands print for other programs, whatever they hold. */
@DisabledOnOs(OS.WINDOWS)
final class NamesTest {
  private static final String ODD = "it's a \"note\"\nof two lines";
  private static final String COPY = "copy of it";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void index() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("my notes"));
    String text =
        "Carbon capture plants store the gas of cement works below the North Sea, and the first"
            + " ships that carry it have left the yards of Norway for their trials.\n";
    Files.writeString(folder.resolve(ODD + ".md"), "# Carbon capture\n\n" + text);
    Files.writeString(folder.resolve(COPY + ".md"), "# Carbon, captured\n\n" + text);
    Files.writeString(folder.resolve("other.md"), "# Other\n\nCement works\n\n* [Gone](gone)\n");
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  @Test
  void everyListPrintsThemEnded() {
    assertThat(run("search", "title:capture", "--ids", "--null").out()).contains(ODD + "\0");
    assertThat(run("search", "title:capture", "--paths", "--null").out())
        .contains(path(ODD) + "\0");
    assertThat(run("closest", "other", "--duplicates", "keep", "--paths", "--null").out())
        .contains(path(ODD) + "\0", path(COPY) + "\0");
    assertThat(run("closest", "--all", "--duplicates", "keep", "--ids", "--null").out())
        .contains("other\t" + ODD + "\0");
    assertThat(run("show", ODD, "--paths", "--null").out()).isEqualTo(path(ODD) + "\0");
    assertThat(run("show", COPY, "--ids").out()).isEqualTo(COPY + "\n");
    assertThat(run("duplicates", "--paths", "--null").out())
        .isEqualTo(path(COPY) + "\0" + path(ODD) + "\0");
  }

  @Test
  void whatIsKeptOfDuplicatesIsLeftOut() {
    assertThat(run("duplicates", "--prefer", "longest", "--ids", "--null").out())
        .isEqualTo(ODD + "\0");
  }

  @Test
  void checkNamesEachFileOnce() {
    String out = run("check", folder.toString(), "--paths", "--null").out();
    assertThat(List.of(out.split("\0", -1)))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.isEmpty() || name.startsWith(folder + "/"))
        .contains(path(ODD));
  }

  @Test
  void namesOfATopicNeedItsName() {
    assertThat(run("topics", "--ids").err())
        .isEqualTo("briefs: topics: --ids and --paths are for the briefs of one topic; name it\n");
  }

  @Test
  void linesStayLinesWithoutNull() {
    assertThat(run("show", ODD, "--paths").out()).isEqualTo(path(ODD).replace("\n", " ") + "\n");
  }

  @Test
  void theyExcludeEachOtherAndFormats() {
    assertThat(run("show", COPY, "--ids", "--paths").status()).isEqualTo(2);
    assertThat(run("show", COPY, "--ids", "--format", "json").status()).isEqualTo(2);
    assertThat(run("search", "carbon", "--paths", "--count").status()).isEqualTo(2);
    assertThat(run("closest", COPY, "--null").err())
        .isEqualTo("briefs: --null: is for --ids or --paths; give both\n");
    assertThat(run("check", folder.toString(), "--null").err())
        .isEqualTo("briefs: --null: is for --paths; give both\n");
  }

  @Test
  void objectsSayWhereTheirBriefLives() {
    String path = "\"path\":\"" + path(COPY) + "\"";
    assertThat(run("search", "captured", "--format", "ndjson").out()).contains(path);
    assertThat(run("search", "captured", "--format", "csv", "--fields", "path").out())
        .contains(path(COPY));
    assertThat(run("closest", "other", "--format", "json", "--duplicates", "keep").out())
        .contains(path);
    assertThat(run("show", COPY, "--format", "json").out()).contains(path);
    assertThat(run("show", COPY).out()).contains("path      " + path(COPY));
  }

  private String path(String name) {
    return folder.resolve(name + ".md").toString();
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(temporary.resolve("index"), words);
  }
}
