package dev.briefs.cli.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code suggest} names for a text, and what it writes into files. */
final class SuggestCommandTest {
  private static final String KITES = "Kites of paper fly over the windy bay on long strings.";
  private static final String BREAD = "Sour dough bread rises slowly in warm and dark ovens.";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void build() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    for (int i = 1; i <= 4; i++) {
      brief("kite-" + i, KITES + " Day " + i, "Wind power", "kites", "Outdoors");
      brief("loaf-" + i, BREAD + " Day " + i, "Baking", "sourdough", "Kitchen");
    }
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  private void brief(String id, String text, String theme, String keyword, String category)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".md"),
        """
        # %s

        ## Summary

        %s

        ## Keywords

        * %s

        ## Themes

        * %s

        ## Other

        * Category: %s
        """
            .formatted(id, text, keyword, theme, category));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary.resolve("index"), arguments);
  }

  private static JsonNode json(CommandLineRun run) throws JsonProcessingException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void valuesOfTheClosestBriefsAreNamedWithTheBriefsThatHaveThem() throws IOException {
    Path text = file("new.md", "# A kite\n\n" + KITES + "\n");
    JsonNode found = json(run("suggest", text.toString(), "--format", "json"));
    assertThat(found.at("/themes/0/value").asText()).isEqualTo("Wind power");
    assertThat(found.at("/keywords/0/value").asText()).isEqualTo("kites");
    assertThat(found.at("/categories/0/value").asText()).isEqualTo("Outdoors");
    assertThat(found.at("/topics/0/topic").asText()).isNotEmpty();
    assertThat(found.at("/themes/0/weight").asDouble()).isGreaterThan(0.5);
    assertThat(found.at("/themes/0/briefs")).hasSize(4);
    assertThat(found.at("/themes/0/briefs/0/id").asText()).startsWith("kite-");
  }

  @Test
  void ownValuesAreNotSuggested() throws IOException {
    Path text = file("new.md", "---\nthemes: [wind POWER]\n---\n# A kite\n\n" + KITES + "\n");
    JsonNode found = json(run("suggest", text.toString(), "--format", "json"));
    assertThat(found.at("/themes").findValuesAsText("value")).doesNotContain("Wind power");
    assertThat(found.at("/keywords/0/value").asText()).isEqualTo("kites");
  }

  @Test
  void frontMatterTakesWhatIsMissingAndUndoBringsTheFileBack() throws IOException {
    String before = "---\ntitle: A kite\nkeywords: [strings]\n---\n\n" + KITES + "\n";
    Path text = file("new.md", before);
    CommandLineRun run = run("suggest", text.toString(), "--write");
    assertThat(run.err()).contains("written");
    String after = Files.readString(text);
    assertThat(after).contains("themes:\n  - Wind power\n").contains("keywords: [strings]\n");
    assertThat(after)
        .doesNotContain("  - kites")
        .endsWith(KITES + "\n\n## Other\n\n* Category: Outdoors\n");

    assertThat(run("suggest", text.toString(), "--write").err()).contains("left as it is");
    assertThat(text).hasContent(after);

    assertThat(run("link", "--undo").status()).isZero();
    assertThat(Files.readString(text)).isEqualTo(before);
  }

  @Test
  void sectionsComeBeforeTheListOfClosestArticles() throws IOException {
    Path text =
        file("new.md", "# A kite\n\n## Summary\n\n" + KITES + "\n\n## Closest\n\n* [x](kite-1)\n");
    run("suggest", text.toString(), "--write");
    assertThat(Files.readString(text))
        .contains(
            KITES
                + "\n\n## Themes\n\n* Wind power\n\n## Keywords\n\n* kites\n\n"
                + "## Other\n\n* Category: Outdoors\n\n## Closest\n\n* [x](kite-1)\n");
  }

  @Test
  void indexTakesNoteOfAFileOfItsFolders() throws IOException {
    Path text = Files.writeString(folder.resolve("new.md"), "# A kite\n\n" + KITES + "\n");
    run("suggest", text.toString(), "--write");
    assertThat(run("search", "theme:\"wind power\"", "--ids").out()).contains("new\n");
  }

  @Test
  void textThatIsNotUtf8IsLeftAsItIs() throws IOException {
    byte[] octets = {'#', ' ', 'k', 'i', 't', 'e', 's', ' ', (byte) 0xE9, ' ', 'b', 'a', 'y', '\n'};
    Path text = Files.write(temporary.resolve("new.md"), octets);
    CommandLineRun run = run("suggest", text.toString(), "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("not UTF-8");
    assertThat(text).hasBinaryContent(octets);
  }

  @Test
  void writingNeedsAFile() {
    CommandLineRun run = run("suggest", "kite-1", "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--write: needs a FILE");
  }
}
