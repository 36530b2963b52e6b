package dev.briefs.cli.closest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ClosestMethod;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.ClosestJson;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClosestOutputTest {
  private static final ClosestResults RESULTS =
      new ClosestResults(
          "a",
          "Title \"A\"\u001B[1m",
          ClosestMethod.SMOOTHED,
          List.of(
              new Neighbour(
                  "b",
                  "Title B",
                  "20240218",
                  Optional.of(LocalDate.of(2024, 2, 18)),
                  Optional.of(Path.of("/notes/b.md")),
                  0.1f,
                  0.5f,
                  Neighbour.Strength.MEDIUM,
                  List.of(new Neighbour.SharedTerm("carbon", 0.25f, List.of("title", "summary"))),
                  List.of(new Neighbour.Via("c", "Title C", 0.5f)),
                  List.of("d", "e"))),
          List.of("f"));
  private static final ClosestResults NOTHING =
      new ClosestResults("z", "Z", ClosestMethod.BM25, List.of(), List.of());

  private final StringWriter out = new StringWriter();

  @Test
  void jsonKeepsTheContract() throws IOException {
    write(new ClosestJson(out, false), RESULTS);
    assertThat(out)
        .hasToString(
            """
            {"id":"a","title":"Title \\"A\\"\\u001B[1m","method":"smoothed","closest":[\
            {"id":"b","title":"Title B","issue":"20240218","date":"2024-02-18","path":"/notes/b.md",\
            "score":0.1,"relatedness":0.5,"strength":"medium","terms":[{"term":"carbon","weight":0.25,\
            "fields":["title","summary"]}],"via":[{"id":"c","title":"Title C","weight":0.5}],\
            "duplicates":["d","e"]}],"sameStory":["f"]}
            """);
  }

  @Test
  void namesOfManyListsSayWhoseTheyAre() throws IOException {
    write(new ClosestNames(out, new NameForm(NameForm.Name.ID, false), true), RESULTS, NOTHING);
    write(new ClosestNames(out, new NameForm(NameForm.Name.PATH, true), false), RESULTS);
    assertThat(out).hasToString("a\tb\n/notes/b.md\0");
  }

  @Test
  void linesHaveAnObjectEach() throws IOException {
    write(new ClosestJson(out, false), NOTHING, NOTHING);
    assertThat(out.toString().lines())
        .hasSize(2)
        .containsOnly(
            "{\"id\":\"z\",\"title\":\"Z\",\"method\":\"bm25\",\"closest\":[],\"sameStory\":[]}");
  }

  @Test
  void manyBriefsMakeOneArray() throws IOException {
    write(new ClosestJson(out, true), NOTHING, NOTHING);
    assertThat(out.toString()).startsWith("[{\"id\"").contains("},{").endsWith("}]\n");
  }

  @Test
  void anArrayThatBreaksOffLooksIncomplete() throws IOException {
    new ClosestJson(out, true).write(NOTHING);
    assertThat(out.toString()).endsWith("}");
  }

  @Test
  void textIsForPeople() throws IOException {
    write(
        new ClosestText(new TextPage(out, Style.PLAIN, TextPage.UNBOUNDED, false)),
        RESULTS,
        NOTHING);
    assertThat(out)
        .hasToString(
            """
            Title "A"�[1m  a
            same story: f
              1. medium Title B
                        2024-02-18  b
                        also: d, e
                        terms: carbon 25%
                        via: 50% Title C  c

            Z  z
            """);
  }

  private static void write(ClosestWriter output, ClosestResults... all) throws IOException {
    for (ClosestResults results : all) {
      output.write(results);
    }
    output.end();
  }
}
