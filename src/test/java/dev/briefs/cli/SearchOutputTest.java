package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ExternalLink;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.Snippet;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchOutputTest {
  private static final Hit DATED =
      new Hit(
          "a b",
          "Title A",
          "20240218d",
          Optional.of(LocalDate.of(2024, 2, 18)),
          new ExternalLink("b'https://www.example.org/x'"),
          12.5f,
          new Snippet("on carbon\ntax", List.of(new Snippet.Mark(3, 9))));
  private static final Hit BARE =
      new Hit("c", "Title C", "", Optional.empty(), ExternalLink.NONE, 1e-5f, Snippet.NONE);
  private static final SearchResults RESULTS =
      new SearchResults(
          "carbon",
          7,
          List.of(DATED, BARE),
          Map.of(
              SearchRequest.Facet.THEME,
              List.of(new ValueCount("Climate", 40), new ValueCount("Tax", 1))),
          "",
          List.of("carbons"));

  private final StringWriter out = new StringWriter();

  @Test
  void jsonKeepsTheContract() throws IOException {
    SearchJson.document(out, RESULTS);
    assertThat(out)
        .hasToString(
            """
            {"query":"carbon","total":7,"hits":[{"id":"a b","title":"Title A",\
            "issue":"20240218d","date":"2024-02-18","url":"https://www.example.org/x",\
            "score":12.5,"snippet":"on carbon\\ntax"},{"id":"c","title":"Title C","issue":"",\
            "date":"","url":"","score":1.0E-5,"snippet":""}],"facets":{"theme":[\
            {"value":"Climate","count":40},{"value":"Tax","count":1}]},"suggestions":["carbons"]}
            """);
  }

  @Test
  void linesHaveAHitEach() throws IOException {
    SearchJson.lines(out, RESULTS);
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
  }

  @Test
  void trecHasSixColumns() throws IOException {
    TrecRun.write(out, "q1", RESULTS);
    assertThat(out).hasToString("q1 Q0 a_b 1 12.5 briefs\nq1 Q0 c 2 1.0E-5 briefs\n");
  }

  @Test
  void textIsForPeople() throws IOException {
    new SearchText(out, Style.PLAIN).write(RESULTS);
    assertThat(out)
        .hasToString(
            """
            Title A
                2024-02-18  example.org  a b
                on carbon tax

            Title C
                c

            theme
                  40  ████████████████████  Climate
                   1  █                     Tax
            """);
  }

  @Test
  void textShowsTheMostFrequentValues() throws IOException {
    List<ValueCount> years =
        IntStream.range(0, 12).mapToObj(i -> new ValueCount("year " + i, 12 - i)).toList();
    new SearchText(out, Style.PLAIN)
        .write(
            new SearchResults(
                "", 12, List.of(), Map.of(SearchRequest.Facet.YEAR, years), "", List.of()));
    assertThat(out.toString())
        .contains("year 9")
        .doesNotContain("year 10")
        .endsWith("2  more values\n");
  }

  @Test
  void matchedWordsAreBoldOnATerminal() throws IOException {
    new SearchText(out, Style.ANSI).write(RESULTS);
    assertThat(out.toString())
        .contains("\u001B[1mTitle A\u001B[22m")
        .contains("on \u001B[1mcarbon\u001B[22m tax");
  }
}
