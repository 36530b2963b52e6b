package dev.briefs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.briefs.Brief;
import dev.briefs.ExternalLink;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.Issue;
import dev.briefs.MalformedQueryException;
import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.Section;
import dev.briefs.Snippet;
import dev.briefs.Snippet.Mark;
import dev.briefs.Table;
import dev.briefs.ValueCount;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.search.facet.Facets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Brief CHIPS =
      Brief.builder("chips")
          .title("Export controls on chips")
          .issue(new Issue("20240110", ""))
          .link(new ExternalLink("https://www.news.example/chips"))
          .summary("Washington limits what chip makers may sell. Regulators follow the money.")
          .keywords(List.of("Semiconductors", "trade"))
          .themes(List.of("AI regulation", "Trade"))
          .category("policy")
          .tables(
              List.of(
                  table(
                      "signals",
                      row(
                          "Chip smuggling",
                          "from shops to networks",
                          "tighter customs",
                          "scarcity",
                          "4"),
                      row(
                          "Home-grown lithography",
                          "from import to own",
                          "parity",
                          "sanctions",
                          "2")),
                  table("concerns", row("Escalation", "", "", "", "5"))))
          .build();

  private static final Brief ACT =
      Brief.builder("act")
          .title("The AI Act enters into force")
          .issue(new Issue("20240801", ""))
          .link(new ExternalLink("https://law.example/act"))
          .summary(
              "Europe regulates artificial intelligence. The regulation binds makers of models.")
          .keywords(List.of("regulation"))
          .themes(List.of("ai regulation"))
          .category("Policy")
          .build();

  private static final Brief BATTERIES =
      Brief.builder("batteries")
          .title("Sodium batteries go to market")
          .issue(new Issue("20250301", ""))
          .link(new ExternalLink("https://news.example/batteries"))
          .summary(
              "Cells without lithium. Makers say the price of storage falls by half; money flows.")
          .themes(List.of("energy storage"))
          .category("technology")
          .tables(List.of(table("signals", row("Cheap storage", "", "sanctions lifted", "", "3"))))
          .build();

  @Test
  void queryLanguageFindsWhatItSays() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      assertFinds(archive, "lithium", "batteries");
      assertFinds(archive, "BATTERY", "batteries");
      assertFinds(archive, "+makers -money", "act");
      assertFinds(archive, "makers AND NOT money", "act");
      assertFinds(archive, "\"artificial intelligence\"", "act");
      assertFinds(archive, "\"intelligence artificial\"");
      assertFinds(archive, "\"makers models\"~1", "act");
      assertFinds(archive, "\"makers models\"");
      assertFinds(archive, "title:batteries", "batteries");
      assertFinds(archive, "summary:batteries");
      assertFinds(archive, "lith* title:batteries", "batteries", "chips");
      assertFinds(archive, "lithum~", "batteries");
      assertFinds(archive, "theme:\"AI Regulation\"", "act", "chips");
      assertFinds(archive, "theme:storage", "batteries");
      assertFinds(archive, "theme:\"storage\"");
      assertFinds(archive, "category:policy", "act", "chips");
      assertFinds(archive, "host:www.news.example", "batteries", "chips");
      assertFinds(archive, "issue:2024*", "act", "chips");
      assertFinds(archive, "date:2024", "act", "chips");
      assertFinds(archive, "date:[2024-02 TO 2024-12]", "act");
      assertFinds(archive, "date:>2024", "batteries");
      assertFinds(archive, "NOT date:2024", "batteries");
      assertFinds(archive, "lithium OR (regulates AND europe)", "act", "batteries");
    }
  }

  @Test
  void rowsFindTheirBriefs() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      assertFinds(archive, "signal:smuggling", "chips");
      assertFinds(archive, "concern:smuggling");
      assertFinds(archive, "concern:escalation", "chips");
      assertFinds(archive, "driver:sanctions", "chips");
      assertFinds(archive, "horizon:sanctions", "batteries");
      assertFinds(archive, "relevancy:>=5", "chips");
      assertFinds(archive, "relevancy:3", "batteries");
      assertFinds(archive, "NOT relevancy:[1 TO 5]", "act");
    }
  }

  @Test
  void clausesOnRowsMustMatchOnOneRow() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS)) {
      assertFinds(archive, "signal:smuggling AND driver:scarcity", "chips");
      assertFinds(archive, "signal:smuggling AND driver:sanctions");
      assertFinds(archive, "+signal:smuggling +relevancy:2");
    }
  }

  @Test
  void rowsAreResultsOfTheirOwn() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      var found = archive.search().searchRows(SearchRequest.of("smuggling scarcity"));
      RowHit first = found.hits().getFirst();
      assertEquals("chips", first.id());
      assertEquals("signals", first.table());
      assertEquals("Chip smuggling", first.row().name());
      assertThat(first.cells())
          .containsEntry(Row.NAME, new Snippet("Chip smuggling", List.of(new Mark(5, 14))));
      assertEquals(1, found.total());
      assertEquals(4, archive.search().searchRows(SearchRequest.of("")).total());
      assertEquals(2, archive.search().searchRows(SearchRequest.of("sanctions")).total());
      var ofBrief = SearchRequest.of("sanctions title:batteries NOT driver:sanctions");
      assertEquals(1, archive.search().searchRows(ofBrief).total());
      Filter since = filterOnCategory("technology");
      assertEquals(
          List.of("batteries"),
          archive.search().searchRows(SearchRequest.of("sanctions").filter(since)).hits().stream()
              .map(RowHit::id)
              .toList());
    }
  }

  @Test
  void updatedBriefLosesItsOldRows() throws IOException {
    Brief before = CHIPS;
    Brief after = Brief.builder("chips").title("Other").build();
    try (ArchiveFixture archive = ArchiveFixture.of(before, after)) {
      assertEquals(0, archive.search().searchRows(SearchRequest.of("")).total());
      assertEquals(1, archive.search().search(SearchRequest.of("")).total());
    }
  }

  @Test
  void valuesBesideWordsNarrow() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      assertEquals(List.of("act"), archive.ids("makers date:2024-08"));
      assertEquals(List.of("batteries"), archive.ids("makers theme:\"energy storage\" date:2025"));
      assertEquals(List.of(), archive.ids("lithium date:2024"));
      assertEquals(
          List.of("act", "chips"),
          archive.ids("makers category:policy host:law.example host:news.example").stream()
              .sorted()
              .toList());
      assertEquals(
          List.of("act", "batteries", "chips"),
          archive.ids("lithium OR date:2024").stream().sorted().toList());
      assertEquals(List.of("batteries"), archive.ids("date:2025"));
    }
  }

  @Test
  void typedTitleFindsItsBriefFirst() throws IOException {
    Brief exact = Brief.builder("z").title("AI: what's \"next\"?").build();
    Brief wordy =
        Brief.builder("a").title("What AI does next").summary("AI next AI next what AI").build();
    Brief open = Brief.builder("o").title("The \"open quote").build();
    try (ArchiveFixture archive = ArchiveFixture.of(wordy, exact, open)) {
      assertEquals("z", archive.ids("AI: what's \"next\"?").getFirst());
      assertEquals("z", archive.ids("ai whats next").getFirst());
      assertEquals(List.of("o"), archive.ids("The \"open quote"));
    }
  }

  @Test
  void wordAsTypedComesBeforeItsOtherForms() throws IOException {
    Brief other = Brief.builder("a").title("One").summary("they regulate banks today").build();
    Brief typed = Brief.builder("b").title("Two").summary("they regulation banks today").build();
    try (ArchiveFixture archive = ArchiveFixture.of(other, typed)) {
      assertEquals(List.of("b", "a"), archive.ids("regulation"));
      assertEquals(List.of("a", "b"), archive.ids("regulate"));
    }
  }

  @Test
  void closeWordsComeBeforeScatteredOnes() throws IOException {
    Brief apart =
        Brief.builder("a").title("x").summary("solar parks need land and also wind power").build();
    Brief close =
        Brief.builder("b").title("x").summary("wind parks need land and also solar power").build();
    try (ArchiveFixture archive = ArchiveFixture.of(apart, close)) {
      assertEquals(List.of("b", "a"), archive.ids("solar power"));
      assertEquals(List.of("a", "b"), archive.ids("wind power"));
    }
  }

  @Test
  void oneFieldDoesNotWinByRepetition() throws IOException {
    Brief repeats =
        Brief.builder("a").title("x").summary("quantum ".repeat(8).strip() + " rest").build();
    Brief both =
        Brief.builder("b")
            .title("Quantum sensors")
            .summary("about sensors only here now ok")
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(repeats, both)) {
      assertEquals("b", archive.ids("quantum sensors").getFirst());
    }
  }

  @Test
  void questionsFindAnswersAndStopWordsDoNoHarm() throws IOException {
    Brief stops = Brief.builder("a").title("x").summary("what is the how of it in the end").build();
    try (ArchiveFixture archive = ArchiveFixture.of(stops, CHIPS, ACT, BATTERIES)) {
      assertEquals(
          "act", archive.ids("How does Europe regulate artificial intelligence?").getFirst());
      assertEquals("a", archive.ids("what is the").getFirst());
    }
  }

  @Test
  void nothingMatchesEverythingByAccident() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      for (String query :
          List.of(
              "???", "-", "+", "*", "\"\"", "NOT ???", "-\"!\"", "()", "NOT", ":)", "\\",
              "AND NOT")) {
        assertEquals(List.of(), archive.ids(query), query);
      }
      assertEquals(3, archive.search().search(SearchRequest.of("  ")).total());
    }
  }

  @Test
  void longQueriesRun() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      assertEquals(3, archive.ids("makers chips money ".repeat(300)).size());
      assertEquals(List.of(), archive.ids("\"" + "makers chips ".repeat(300) + "\""));
      String many = "a/".repeat(2_000);
      assertRefusedWhenStrict(archive, many);
      assertRefusedWhenStrict(archive, "x".repeat(60) + "~");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chip* ", "chips~ ", "\"chip makers\" "})
  void costlyClausesAreBounded(String clause) throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS)) {
      assertEquals(List.of("chips"), archive.ids(clause.repeat(30)));
      String many = clause.repeat(51);
      assertRefusedWhenStrict(archive, many);
      assertEquals(List.of("chips"), archive.ids(many));
    }
  }

  private static void assertRefusedWhenStrict(ArchiveFixture archive, String query)
      throws IOException {
    assertThat(archive.search().search(SearchRequest.of(query)).notes()).isNotEmpty();
    SearchRequest strict = SearchRequest.of(query).strict(true);
    assertThrows(MalformedQueryException.class, () -> archive.ids(strict));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date:yesterday", "date:2024-13", "date:[2024 TO soon]", "relevancy:high"})
  void valuesThatAreNoneAreErrors(String query) throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS)) {
      SearchRequest strict = SearchRequest.of(query).strict(true);
      var malformed = assertThrows(MalformedQueryException.class, () -> archive.ids(strict));
      assertEquals(query.indexOf(':') + 2, malformed.column());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"chip makers",
        "(chip makers",
        "?chip? makers",
        "chips date:soon",
        "chips title:",
        "chips~9",
        "/chip.*/ chips",
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((chips))))))))))))))))))))))))",
      })
  void whatCannotBeAQueryFindsItsWordsAndIsNoted(String query) throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, BATTERIES)) {
      SearchResults results = archive.search().search(SearchRequest.of(query));
      assertEquals("chips", results.hits().getFirst().id());
      assertThat(results.notes()).isNotEmpty();
      assertThat(results.notes()).allMatch(note -> note.column() <= query.length());
      assertRefusedWhenStrict(archive, query);
    }
  }

  @Test
  void textsThatAreTooLongAreCut() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, BATTERIES)) {
      SearchResults results =
          archive.search().search(SearchRequest.of("chips " + "日本".repeat(20_000)));
      assertEquals("chips", results.hits().getFirst().id());
      assertThat(results.notes().getLast().message()).contains("left out");
    }
  }

  @Test
  void nameOfFieldWithBlankBehindIsFieldWhereThatFindsSomething() throws IOException {
    Brief climate =
        Brief.builder("climate")
            .title("Issue with climate")
            .issue(new Issue("20240101", ""))
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, climate)) {
      SearchResults text = archive.search().search(SearchRequest.of("on another issue: climate"));
      assertEquals("climate", text.hits().getFirst().id());
      assertThat(text.notes()).singleElement().matches(note -> note.column() == 12);
      SearchResults field = archive.search().search(SearchRequest.of("issue: 20240101"));
      assertEquals(List.of("climate"), field.hits().stream().map(Hit::id).toList());
      assertThat(field.notes()).isEmpty();
      SearchResults both =
          archive.search().search(SearchRequest.of("issue: 20240101 theme: climate"));
      assertEquals(List.of("climate"), both.hits().stream().map(Hit::id).toList());
      assertThat(both.notes()).singleElement().matches(note -> note.column() == 17);
      assertEquals(
          List.of(), archive.ids(SearchRequest.of("on another issue: climate").strict(true)));
    }
  }

  @Test
  void suggestionsFollowTheReadingOfTheQuery() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, BATTERIES)) {
      SearchResults results = archive.search().search(SearchRequest.of("(battterries"));
      assertThat(results.suggestions()).isNotEmpty().allMatch(each -> each.startsWith("(batter"));
    }
  }

  @Test
  void facetsCountSpellingsTogether() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      var request =
          SearchRequest.of("makers").facets(List.of(Facet.THEME, Facet.YEAR, Facet.CATEGORY));
      var facets = archive.search().search(request).facets();
      assertEquals(
          List.of(
              new ValueCount("AI regulation", 2),
              new ValueCount("Trade", 1),
              new ValueCount("energy storage", 1)),
          facets.get(Facet.THEME));
      assertEquals(
          List.of(new ValueCount("2024", 2), new ValueCount("2025", 1)), facets.get(Facet.YEAR));
      assertEquals(
          List.of(new ValueCount("Policy", 2), new ValueCount("technology", 1)),
          facets.get(Facet.CATEGORY));
      assertEquals(
          List.of(new ValueCount("news.example", 2)),
          Facets.count(archive.snapshot(), Facet.HOST, 1, TopicGroups.NONE));
    }
  }

  @Test
  void ordersAndPages() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      SearchRequest all = SearchRequest.of("");
      assertEquals(List.of("batteries", "act", "chips"), archive.ids(all.sort(Sort.DATE)));
      assertEquals(List.of("chips", "batteries", "act"), archive.ids(all.sort(Sort.TITLE)));
      assertEquals(List.of("batteries"), archive.ids(all.offset(1).limit(1)));
      for (Sort sort : Sort.values()) {
        SearchRequest request = SearchRequest.of("makers money").sort(sort);
        assertEquals(archive.ids(request), pages(archive, request), sort.name());
      }
      assertThrows(IllegalArgumentException.class, () -> archive.ids(all.after("nonsense")));
    }
  }

  @Test
  void equalScoresAreInTheOrderOfIdsAcrossSegments() throws IOException {
    List<List<Brief>> segments = List.of(equals(3, 21, 3), equals(1, 22, 3), equals(2, 20, 3));
    List<String> inOrder = segments.stream().flatMap(List::stream).map(Brief::id).sorted().toList();
    try (ArchiveFixture archive = ArchiveFixture.inSegments(segments)) {
      assertNotEquals(1, archive.snapshot().reader().leaves().size());
      for (int limit = 1; limit <= inOrder.size(); limit++) {
        SearchRequest request = SearchRequest.of("battery").limit(limit);
        assertEquals(inOrder.subList(0, limit), archive.ids(request));
      }
      for (Sort sort : Sort.values()) {
        assertEquals(inOrder, pages(archive, SearchRequest.of("battery").sort(sort)), sort.name());
      }
    }
  }

  /** Briefs that differ by their ids only, which are every so many of two-digit numbers. */
  private static List<Brief> equals(int first, int last, int step) {
    return IntStream.iterate(first, id -> id <= last, id -> id + step)
        .mapToObj(id -> Brief.builder("b" + (10 + id)).title("Battery").build())
        .toList();
  }

  @Test
  void suggestsWordsOfTheArchive() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(CHIPS, ACT, BATTERIES)) {
      var found = archive.search().search(SearchRequest.of("title:lythium"));
      assertEquals(List.of("title:lithium"), found.suggestions());
      assertEquals(
          List.of("+battery +sodium"),
          archive.search().search(SearchRequest.of("+battery +sodum")).suggestions().stream()
              .limit(1)
              .toList());
      assertEquals(List.of(), archive.search().search(SearchRequest.of("lithium")).suggestions());
      assertEquals(
          List.of(), archive.search().search(SearchRequest.of("xyzzyplugh")).suggestions());
    }
  }

  @Test
  void recentBriefsComeForwardOnRequest() throws IOException {
    Brief old =
        Brief.builder("a")
            .title("x")
            .issue(new Issue("20200101", ""))
            .summary("solar solar")
            .build();
    Brief recent =
        Brief.builder("b")
            .title("x")
            .issue(new Issue("20250101", ""))
            .summary("solar power")
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(old, recent)) {
      assertEquals(List.of("a", "b"), archive.ids("solar"));
      assertEquals(List.of("b", "a"), archive.ids(SearchRequest.of("solar").boostRecent(true)));
    }
  }

  @Test
  void snippetShowsTheMatchedWords() throws IOException {
    String filler = "Nothing of interest stands in this sentence at all. ".repeat(12);
    Brief brief =
        Brief.builder("a")
            .title("x")
            .summary(filler + "Here the reactors are restarted. " + filler)
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(brief)) {
      var snippet =
          archive.search().search(SearchRequest.of("restart reactor")).hits().getFirst().snippet();
      assertTrue(
          snippet.marked("[", "]").contains("Here the [reactors] are [restarted]."),
          snippet.text());
      assertTrue(snippet.text().length() < 260, snippet.text());
    }
  }

  @Test
  void snippetIsThePassageWithMostWords() throws IOException {
    Brief brief =
        Brief.builder("a")
            .title("x")
            .summary("Reactors.")
            .sections(
                List.of(
                    new Section("One", "A reactor restarts."),
                    new Section("Two", "Reactors restart, reactors restart.")))
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(brief)) {
      var snippet =
          archive.search().search(SearchRequest.of("restart reactor")).hits().getFirst().snippet();
      assertEquals("A [reactor] [restarts].", snippet.marked("[", "]"));
    }
  }

  @Test
  void otherScriptsAndAccents() throws IOException {
    Brief accents = Brief.builder("a").title("Énergie à São Paulo").build();
    Brief cjk = Brief.builder("b").title("日本の再生可能エネルギー政策").build();
    try (ArchiveFixture archive = ArchiveFixture.of(accents, cjk)) {
      assertFinds(archive, "energie", "a");
      assertFinds(archive, "são", "a");
      assertFinds(archive, "E\u0301NERG*", "a");
      assertFinds(archive, "再生可能", "b");
      assertFinds(archive, "\"再生可能エネルギー\"", "b");
      assertFinds(archive, "日", "b");
      assertFinds(archive, "+可能性");
    }
  }

  private static void assertFinds(ArchiveFixture archive, String query, String... ids)
      throws IOException {
    assertEquals(Set.of(ids), Set.copyOf(archive.ids(query)), query);
    var results = archive.search().search(SearchRequest.of(query));
    assertEquals(ids.length, results.total(), query);
    assertFalse(results.hits().stream().anyMatch(hit -> Float.isNaN(hit.score())), query);
  }

  private static List<String> pages(ArchiveFixture archive, SearchRequest request)
      throws IOException {
    List<String> ids = new ArrayList<>();
    SearchResults page = archive.search().search(request.limit(1));
    while (!page.hits().isEmpty()) {
      ids.add(page.hits().getFirst().id());
      page = archive.search().search(request.limit(1).after(page.next()));
    }
    return ids;
  }

  private static Filter filterOnCategory(String category) {
    return new Filter(
        Filter.ALL.since(),
        Filter.ALL.until(),
        List.of(),
        List.of(),
        List.of(category),
        List.of(),
        List.of(),
        List.of());
  }

  private static Table table(String name, Row... rows) {
    return new Table(name, List.of("name"), List.of(rows));
  }

  private static Row row(
      String name, String change, String horizon, String driver, String relevancy) {
    Map<String, String> cells = new java.util.LinkedHashMap<>();
    cells.put(Row.NAME, name);
    cells.put(Row.CHANGE, change);
    cells.put(Row.HORIZON, horizon);
    cells.put(Row.DRIVER, driver);
    cells.put(Row.RELEVANCY, relevancy);
    cells.values().removeIf(String::isEmpty);
    return new Row(1, cells);
  }
}
