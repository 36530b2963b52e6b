package dev.briefs.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code review} says of a period, and how it writes. */
final class ReviewCommandTest {
  @TempDir Path temporary;

  private Path folder;
  private Path out;

  /** Batteries rise in 2024 from one brief a month to six; bread stays as it is. */
  @BeforeEach
  void build() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    out = temporary.toRealPath().resolve("out");
    for (int year = 2021; year <= 2024; year++) {
      for (int month = 1; month <= 12; month++) {
        String date = "%d%02d15".formatted(year, month);
        brief("bread-" + date, date, "Baking", "Loaves of bread from the oven " + month);
        for (int i = 0; i < (year == 2024 ? 0 : 3); i++) {
          brief("fax-" + date + "-" + i, date, "Fax", "Paper from machines " + i + month);
        }
        for (int i = 0; i < (year == 2024 ? 6 : month == 1 ? 1 : 0); i++) {
          brief("cell-" + date + "-" + i, date, "Batteries", "Lithium cells charge " + i + month);
        }
      }
    }
    brief("moon-1", "20240901", "Moon bases", "Regolith bricks for lunar shelters");
    brief("moon-2", "20241001", "Moon bases", "Lunar shelters of glass");
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  private void brief(String id, String date, String theme, String text) throws IOException {
    Files.writeString(
        folder.resolve(id + ".md"),
        """
        # __Brief %s__, from ([%s](https://letter.example/%s).)

        __[External link](https://example.org/%s)__

        ## Summary

        %s.

        ## Themes

        * %s

        ## Signals

        | name | change | 10-year horizon | driving force | relevancy |
        |---|---|---|---|---|
        | Signal of %s | grows | more of it | need | %d |
        """
            .formatted(id, date, date, id, text, theme, theme, theme.startsWith("Moon") ? 5 : 3));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary.resolve("index"), arguments);
  }

  private JsonNode json(String... period) throws IOException {
    String[] words = new String[period.length + 3];
    words[0] = "review";
    System.arraycopy(period, 0, words, 1, period.length);
    words[period.length + 1] = "--format";
    words[period.length + 2] = "json";
    return new ObjectMapper().readTree(run(words).out());
  }

  @Test
  void saysWhatRoseAndWhatIsNew() throws IOException {
    JsonNode review = json("2024");
    assertThat(review.at("/briefs").asInt()).isEqualTo(12 + 72 + 2);
    assertThat(review.at("/risenThemes/0/value").asText()).isEqualTo("Batteries");
    assertThat(review.at("/risenThemes").findValuesAsText("value")).doesNotContain("Baking");
    assertThat(review.at("/fadedThemes/0/value").asText()).isEqualTo("Fax");
    assertThat(review.at("/new/0/value").asText()).isEqualTo("Moon bases");
    assertThat(review.at("/new/0/id").asText()).isEqualTo("moon-1");
    assertThat(review.at("/signals/0/name").asText()).isEqualTo("Signal of Moon bases");
    assertThat(review.at("/topics")).isNotEmpty();
  }

  @Test
  void countsOnlyThePeriod() throws IOException {
    assertThat(json("2024-Q3").at("/briefs").asInt()).isEqualTo(3 + 18 + 1);
    assertThat(json("2024-09").at("/briefs").asInt()).isEqualTo(1 + 6 + 1);
    JsonNode span = json("--since", "2023-12", "--until", "2024-01");
    assertThat(span.at("/period").asText()).isEqualTo("2023-12 to 2024-01");
    assertThat(span.at("/briefs").asInt()).isEqualTo(1 + 3 + 1 + 6);
  }

  @Test
  void writesAPageWithItsPicturesAndChangesNothingTheSecondTime() throws IOException {
    assertThat(run("review", "2024", out.toString()).status()).isZero();
    String page = Files.readString(out.resolve("2024.md"));
    assertThat(page)
        .startsWith("# Review of 2024\n\n86 briefs, ")
        .contains("| **Batteries** | ")
        .contains("![Themes by year](2024-themes.svg)")
        .contains("first in [Brief moon-1](../notes/moon-1.md) (2024-09-01)");
    assertThat(out.resolve("2024-themes.svg")).exists();
    FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(out.resolve("2024.md"), past);
    assertThat(run("review", "2024", out.toString()).out()).contains("written 0, ");
    assertThat(Files.getLastModifiedTime(out.resolve("2024.md"))).isEqualTo(past);
  }

  @Test
  void reviewsOfOtherPeriodsStay() throws IOException {
    run("review", "2023", out.toString());
    run("review", "2024", out.toString());
    assertThat(out.resolve("2023.md")).exists();
    assertThat(run("review", "2023", out.toString()).out()).contains("written 0, ");
  }

  @Test
  void whatSomebodyElseWroteIsNotReplaced() throws IOException {
    run("review", "2023", out.toString());
    run("review", "2024", out.toString());
    Files.writeString(out.resolve("2024.md"), "# Mine\n");
    CommandLineRun refused = run("review", "2024", out.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("holds 2024.md, which briefs wrote and somebody changed");
    assertThat(out.resolve("2024.md")).hasContent("# Mine\n");
    assertThat(run("review", "2023", out.toString()).status()).isZero();

    Files.writeString(out.resolve("note.md"), "# Mine\n");
    assertThat(run("review", "2023", out.toString()).err())
        .contains("holds note.md, which briefs did not write");
  }

  @Test
  void periodWithoutBriefsIsNotFound() {
    assertThat(run("review", "1999", out.toString()).status()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void wrongPeriodIsNamed() {
    CommandLineRun run = run("review", "2024-Q5");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2024-Q5");
  }
}
