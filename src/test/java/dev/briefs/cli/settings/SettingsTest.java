package dev.briefs.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.FileSelection;
import dev.briefs.ReadingRules;
import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  @TempDir Path temporary;
  private Path notes = Path.of("");
  private Path home = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    Path root = temporary.toRealPath();
    notes = root.resolve("notes");
    Files.createDirectories(notes.resolve("deep"));
    home = Files.createDirectories(root.resolve("home/.config/briefs"));
  }

  @Test
  void nearestFileAboveCounts() throws IOException {
    write("language: german\nlink:\n  style: wikilink\nexclude: [drafts/, '*.tmp.md']\n");
    Settings settings = settings(notes.resolve("deep"));
    assertThat(settings.text(Setting.LANGUAGE)).hasValue("german");
    assertThat(settings.text(Setting.LINK_STYLE)).hasValue("wikilink");
    assertThat(settings.selection().excluded()).containsExactly("drafts/", "*.tmp.md");
    assertThat(Objects.requireNonNull(settings.values().get(Setting.LINK_STYLE)).origin())
        .endsWith(".briefs.yaml:3");
  }

  @Test
  void withoutAFileTheIndexDecides() {
    Settings settings = settings(notes);
    assertThat(settings.selection().exclude()).isEmpty();
    assertThat(settings.values()).isEmpty();
  }

  @Test
  void ownFileCountsBehindAndMayLeadAnywhere() throws IOException {
    Files.writeString(home.resolve("config.yaml"), "index: /srv/index\nlanguage: french\n");
    write("language: german\n");
    Settings settings = settings(notes);
    assertThat(settings.text(Setting.INDEX)).hasValue("/srv/index");
    assertThat(settings.text(Setting.LANGUAGE)).hasValue("german");
  }

  @Test
  void whatTheOwnFileLeavesOpenIsAsTheIndexRemembers() throws IOException {
    Files.writeString(home.resolve("config.yaml"), "index: /srv/index\ndrafts: true\n");
    assertThat(settings(notes).selection()).isEqualTo(FileSelection.UNCHANGED.drafts(true));
    assertThat(settings(notes).reading()).isEmpty();
    Files.writeString(home.resolve("config.yaml"), "fields:\n  title: headline\n");
    assertThat(settings(notes).reading()).isPresent();
    write("language: german\n");
    assertThat(settings(notes).selection()).isEqualTo(FileSelection.NONE);
  }

  @Test
  void pathsBeginAtTheFilesFolder() throws IOException {
    write("folders: [deep, .]\nindex: deep/index\n");
    Settings settings = settings(notes.resolve("deep"));
    assertThat(settings.list(Setting.FOLDERS))
        .containsExactly(notes.resolve("deep").toString(), notes.toString());
    assertThat(settings.text(Setting.INDEX)).hasValue(notes.resolve("deep/index").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc", "../other", "deep/../../other", "leak/x"})
  void pathsOutOfTheFilesFolderAreRefused(String path) throws IOException {
    Files.createSymbolicLink(notes.resolve("leak"), home);
    write("language: english\nindex: " + path + "\n");
    assertWrong(2, "lies outside of");
  }

  @Test
  void unknownSettingIsNamedWithItsLine() throws IOException {
    write("# notes\nlanguage: german\nlnik:\n  style: id\n");
    assertWrong(3, "unknown setting 'lnik'");
    write("link:\n  stile: id\n");
    assertWrong(2, "unknown setting 'link.stile'");
  }

  @Test
  void fieldsAndSectionsAreRules() throws IOException {
    write(
        """
        fields:
          title: headline
          keywords: [labels, areas]
        similarity:
          without: [References]
        """);
    assertThat(settings(notes).reading())
        .hasValue(
            ReadingRules.USUAL
                .keys(ReadingRules.Field.TITLE, List.of("headline"))
                .keys(ReadingRules.Field.KEYWORDS, List.of("labels", "areas"))
                .unlike(List.of("References")));
    write("fields:\n  titel: headline\n");
    assertWrong(2, "unknown setting 'fields.titel'");
  }

  @Test
  void valuesThatAreNoChoiceAreRefusedWithTheirLine() throws IOException {
    write("drafts: true\nlink:\n  style: markdown\n");
    assertWrong(3, "link.style is one of auto, id");
    write("language: klingon\n");
    assertWrong(1, "language is one of english");
    write("language: German\n");
    assertThat(settings(notes).text(Setting.LANGUAGE)).hasValue("german");
  }

  @Test
  void valuesOfOtherKindsAreRefusedAndNothingIsMade() throws IOException {
    write("drafts: perhaps\n");
    assertWrong(1, "true or false");
    write("language: [a, b]\n");
    assertWrong(1, "expected a text");
    write("language: !!java.lang.ProcessBuilder [a]\n");
    assertWrong(1, "expected a text");
    write("language: 'german\n");
    assertThatExceptionOfType(UsageException.class).isThrownBy(() -> settings(notes));
  }

  private void write(String text) throws IOException {
    Files.writeString(notes.resolve(Settings.NAME), text);
  }

  private Settings settings(Path folder) {
    return Settings.of(folder, Map.of("HOME", home.resolve("../..").normalize().toString()));
  }

  private void assertWrong(int line, String what) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> settings(notes))
        .withMessageContaining(what)
        .satisfies(wrong -> assertThat(wrong.where()).endsWith(Settings.NAME + ":" + line));
  }
}
