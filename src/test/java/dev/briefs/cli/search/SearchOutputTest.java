package dev.briefs.cli.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ExternalLink;
import dev.briefs.Hit;
import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.SearchRequest;
import dev.briefs.Snippet;
import dev.briefs.ValueCount;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchOutputTest {
  private static final Hit DATED =
      new Hit(
          "a b",
          "Title [A], \"so\"",
          "20240218d",
          Optional.of(LocalDate.of(2024, 2, 18)),
          new ExternalLink("b'https://www.example.org/x'"),
          Optional.of(Path.of("/notes/a b.md")),
          12.5f,
          new Snippet("on carbon\ntax", List.of(new Snippet.Mark(3, 9))));
  private static final Hit BARE =
      new Hit(
          "c", "", "", Optional.empty(), ExternalLink.NONE, Optional.empty(), 1e-5f, Snippet.NONE);
  private static final ResultPage<Hit> RESULTS =
      new ResultPage<>(
          "carbon",
          7,
          List.of(DATED, BARE),
          Map.of(
              SearchRequest.Facet.THEME,
              List.of(new ValueCount("Climate", 40), new ValueCount("Tax", 1))),
          List.of("carbons"),
          List.of("column 8: this is read as text"));
  private static final ResultPage<RowHit> ROWS =
      new ResultPage<>("chips", 2, List.of(row(), unnamedRow()), Map.of(), List.of(), List.of());

  private final StringWriter out = new StringWriter();

  private static RowHit row() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(Row.NAME, "Chips | at home");
    cells.put(Row.CHANGE, "From abroad");
    return row(cells);
  }

  private static RowHit unnamedRow() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("who", "ACME");
    cells.put("src", "press");
    return row(cells);
  }

  private static RowHit row(Map<String, String> cells) {
    Map<String, Snippet> marked = new LinkedHashMap<>();
    cells.forEach(
        (column, text) -> marked.put(column, new Snippet(text, List.of(new Snippet.Mark(0, 4)))));
    return new RowHit(
        "a b",
        "Title",
        "20240218d",
        Optional.empty(),
        new ExternalLink("https://example.org/x"),
        Optional.of(Path.of("/notes/a b.md")),
        "signals",
        new Row(21, cells),
        marked,
        2);
  }

  @Test
  void jsonKeepsTheContract() throws IOException {
    write(Format.JSON, false);
    assertThat(out)
        .hasToString(
            """
            {"query":"carbon","total":7,"hits":[{"id":"a b","title":"Title [A], \\"so\\"",\
            "issue":"20240218d","date":"2024-02-18","url":"https://www.example.org/x",\
            "path":"/notes/a b.md","score":12.5,"snippet":"on carbon\\ntax"},{"id":"c","title":"","issue":"",\
            "date":"","url":"","path":"","score":1.0E-5,"snippet":""}],"facets":{"theme":[\
            {"value":"Climate","count":40},{"value":"Tax","count":1}]},"suggestions":["carbons"],\
            "notes":["column 8: this is read as text"]}
            """);
  }

  @Test
  void jsonOfManyQueriesIsOneArray() throws IOException {
    write(Format.JSON, true);
    assertThat(out.toString())
        .startsWith("[{\"qid\":\"q1\",\"query\":\"carbon\",")
        .endsWith("]}]\n");
  }

  @Test
  void linesHaveAHitEach() throws IOException {
    write(Format.NDJSON, false);
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
  }

  @Test
  void fieldsStandAsAskedFor() throws IOException {
    write(new SearchForm(Format.NDJSON, List.of("score", "id", "score"), Optional.empty()), false);
    assertThat(out)
        .hasToString("{\"score\":12.5,\"id\":\"a b\"}\n{\"score\":1.0E-5,\"id\":\"c\"}\n");
  }

  @Test
  void unknownFieldIsNamed() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(
            () ->
                write(new SearchForm(Format.CSV, List.of("id", "colour"), Optional.empty()), false))
        .withMessage(
            "expected fields among id, title, issue, date, url, path, score, related, snippet,"
                + " got 'colour'");
  }

  @Test
  void tablesQuoteWhatWouldEndAValue() throws IOException {
    write(Format.CSV, false);
    assertThat(out)
        .hasToString(
            "id,title,issue,date,url,path,score,snippet\r\n"
                + "a b,\"Title [A], \"\"so\"\"\",20240218d,2024-02-18,https://www.example.org/x,"
                + "/notes/a b.md,12.5,\"on carbon\ntax\"\r\n"
                + "c,,,,,,1.0E-5,\r\n");
  }

  @Test
  void tablesOfManyQueriesNameThem() throws IOException {
    write(new SearchForm(Format.CSV, List.of("id"), Optional.empty()), true);
    assertThat(out).hasToString("qid,id\r\nq1,a b\r\nq1,c\r\n");
  }

  @Test
  void markdownIsAListOfLinks() throws IOException {
    write(Format.MARKDOWN, false);
    assertThat(out).hasToString("* [Title \\[A\\], \"so\"](a%20b)\n* [c](c)\n");
  }

  @Test
  void markdownOfManyQueriesNamesThem() throws IOException {
    write(Format.MARKDOWN, true);
    assertThat(out.toString()).startsWith("## q1: carbon\n\n* [").endsWith("(c)\n\n");
  }

  @Test
  void trecHasSixColumns() throws IOException {
    write(Format.TREC, true);
    assertThat(out).hasToString("q1 Q0 a_b 1 12.5 briefs\nq1 Q0 c 2 1.0E-5 briefs\n");
  }

  @Test
  void countAndIdsStandAlone() throws IOException {
    write(Format.COUNT, false);
    writeNames(NameForm.Name.ID, false, false);
    write(Format.COUNT, true);
    writeNames(NameForm.Name.ID, false, true);
    assertThat(out).hasToString("7\na b\nc\nq1\t7\nq1\ta b\nq1\tc\n");
  }

  @Test
  void pathsStandAloneWhereThereAreAny() throws IOException {
    writeNames(NameForm.Name.PATH, false, false);
    writeNames(NameForm.Name.PATH, true, true);
    assertThat(out).hasToString("/notes/a b.md\nq1\t/notes/a b.md\0");
  }

  @Test
  void textIsForPeople() throws IOException {
    write(Format.TEXT, false);
    assertThat(out)
        .hasToString(
            """
            Title [A], "so"
                2024-02-18  example.org  a b
                on carbon tax

            c
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
    Map<SearchRequest.Facet, List<ValueCount>> facets = Map.of(SearchRequest.Facet.YEAR, years);
    new SearchText<>(page(Style.PLAIN, TextPage.UNBOUNDED, false), new BriefHits(), false)
        .write("", new ResultPage<>("", 12, List.of(), facets, List.of(), List.of()));
    assertThat(out.toString())
        .contains("year 9")
        .doesNotContain("year 10")
        .endsWith("2  more values\n");
  }

  @Test
  void matchedWordsAreBoldOnATerminal() throws IOException {
    new SearchText<>(page(Style.ANSI, TextPage.UNBOUNDED, false), new BriefHits(), false)
        .write("", RESULTS);
    assertThat(out.toString())
        .contains("\u001B[1mTitle [A], \"so\"\u001B[22m")
        .contains("on \u001B[1mcarbon\u001B[22m tax");
  }

  @Test
  void titlesLeadToTheirArticles() throws IOException {
    new SearchText<>(page(Style.PLAIN, TextPage.UNBOUNDED, true), new BriefHits(), false)
        .write("", RESULTS);
    assertThat(out.toString())
        .startsWith(
            "\u001B]8;;https://www.example.org/x\u001B\\Title [A], \"so\"\u001B]8;;\u001B\\")
        .contains("\nc\n");
  }

  @Test
  void textFitsTheTerminal() throws IOException {
    Hit hit =
        new Hit(
            "id",
            "Ein Titel, der für eine Zeile zu lang ist",
            "",
            Optional.empty(),
            ExternalLink.NONE,
            Optional.empty(),
            1,
            new Snippet("before the marked words", List.of(new Snippet.Mark(11, 23))));
    new SearchText<>(page(Style.ANSI, 24, false), new BriefHits(), false)
        .write("", new ResultPage<>("", 1, List.of(hit), Map.of(), List.of(), List.of()));
    assertThat(out)
        .hasToString(
            """
            ^Ein Titel, der für eine$
                ^Zeile zu lang ist$
                id
                before the ^marked$
                ^words$
            """
                .replace("^", "\u001B[1m")
                .replace("$", "\u001B[22m"));
  }

  @Test
  void rowsStandWithTheirBriefs() throws IOException {
    new SearchText<>(page(Style.PLAIN, TextPage.UNBOUNDED, false), new RowHits(), false)
        .write("", ROWS);
    assertThat(out)
        .hasToString(
            """
            Chips | at home
                change: From abroad
                Title
                signals  20240218d  example.org  a b

            ACME
                src: press
                Title
                signals  20240218d  example.org  a b
            """);
  }

  @Test
  void rowsHaveTheirCellsAsFields() throws IOException {
    writeRows(
        new SearchForm(
            Format.NDJSON, List.of("table", "line", "cells", "change"), Optional.empty()));
    writeRows(
        new SearchForm(Format.CSV, List.of("name", "driver", "cells", "score"), Optional.empty()));
    writeRows(new SearchForm(Format.MARKDOWN, List.of(), Optional.empty()));
    writeRows(new SearchForm(Format.TEXT, List.of(), names(NameForm.Name.ID, false)));
    assertThat(out)
        .hasToString(
            """
            {"table":"signals","line":21,"cells":{"name":"Chips | at home","change":"From abroad"},\
            "change":"From abroad"}
            {"table":"signals","line":21,"cells":{"who":"ACME","src":"press"},"change":""}
            name,driver,cells,score\r
            Chips | at home,,Chips | at home · From abroad,2.0\r
            ,,ACME · press,2.0\r
            * [Title](a%20b): Chips \\| at home · From abroad
            * [Title](a%20b): ACME · press
            a b
            """);
  }

  private static Optional<NameForm> names(NameForm.Name name, boolean nullEnded) {
    return Optional.of(new NameForm(name, nullEnded));
  }

  private void writeNames(NameForm.Name name, boolean nullEnded, boolean many) throws IOException {
    write(new SearchForm(Format.TEXT, List.of(), names(name, nullEnded)), many);
  }

  private void write(Format format, boolean many) throws IOException {
    write(new SearchForm(format, List.of(), Optional.empty()), many);
  }

  private void write(SearchForm form, boolean many) throws IOException {
    TextPage page = page(Style.PLAIN, TextPage.UNBOUNDED, false);
    ResultWriter<Hit> output = SearchOutput.of(form, new BriefHits(), page, many);
    output.write("q1", RESULTS);
    output.end();
  }

  private void writeRows(SearchForm form) throws IOException {
    TextPage page = page(Style.PLAIN, TextPage.UNBOUNDED, false);
    ResultWriter<RowHit> output = SearchOutput.of(form, new RowHits(), page, false);
    output.write("q1", ROWS);
    output.end();
  }

  private TextPage page(Style style, int width, boolean hyperlinks) {
    return new TextPage(out, style, width, hyperlinks);
  }
}
