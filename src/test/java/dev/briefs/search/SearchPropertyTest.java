package dev.briefs.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.briefs.Brief;
import dev.briefs.ExternalLink;
import dev.briefs.Filter;
import dev.briefs.Issue;
import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for every query and filter; {@code -Dseed=N} repeats a run. */
class SearchPropertyTest {
  private static final long SEED = Long.getLong("seed", 20_260_101);
  private static final List<String> PIECES =
      List.of(
          "solar",
          "wind",
          "\"",
          "(",
          ")",
          "+",
          "-",
          "AND",
          "OR",
          "NOT",
          "*",
          "~",
          "~2",
          ":",
          "title:",
          "theme:",
          "date:",
          "relevancy:",
          "signal:",
          "[",
          "]",
          "{",
          "TO",
          ">=",
          "<",
          "2024",
          "2024-02",
          "/",
          "\\",
          "?",
          "!",
          "'",
          "’",
          "日本",
          "💥",
          "\ud83d",
          "\u0001",
          "\u0000",
          "é",
          "C++",
          "a/b",
          "http://x.y",
          ".",
          "#",
          "^",
          "&&",
          "||",
          "\t",
          "\u00a0",
          "12345678901234567890");
  private static final List<String> WORDS =
      List.of("solar", "wind", "chips", "china", "model", "law", "battery", "market");
  private static final List<String> VALUES =
      List.of("AI", "ai", "Ai", "Energy", "energy", "law and order", "Law and Order", "z");

  @Test
  void anyTextIsAQueryAndInStrictReadingAQueryOrAnError() throws IOException {
    Random random = new Random(SEED);
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(random, 50))) {
      for (int i = 0; i < 2_000; i++) {
        String query = text(random);
        String seed = "seed " + SEED + ", query " + query;
        try {
          SearchResults results = archive.search().search(SearchRequest.of(query));
          assertTrue(results.total() <= 50, seed);
          archive.search().searchRows(SearchRequest.of(query));
        } catch (RuntimeException failure) {
          throw new AssertionError(seed, failure);
        }
        try {
          SearchRequest strict = SearchRequest.of(query).strict(true);
          assertEquals(List.of(), archive.search().search(strict).notes(), seed);
          archive.search().searchRows(strict);
        } catch (MalformedQueryException malformed) {
          assertTrue(malformed.column() >= 1, seed);
          assertTrue(malformed.column() <= query.length(), seed);
        } catch (RuntimeException failure) {
          throw new AssertionError(seed, failure);
        }
      }
    }
  }

  @Test
  void filtersAndFacetsEqualBruteForce() throws IOException {
    Random random = new Random(SEED);
    List<Brief> briefs = briefs(random, 300);
    try (ArchiveFixture archive = ArchiveFixture.of(briefs)) {
      for (int i = 0; i < 150; i++) {
        Filter filter = filter(random);
        List<Brief> passing = briefs.stream().filter(brief -> passes(brief, filter)).toList();
        String seed = "seed " + SEED + ", filter " + filter;
        SearchRequest request =
            SearchRequest.of("").filter(filter).limit(1_000).facets(List.of(Facet.values()));
        SearchResults results = archive.search().search(request);
        assertEquals(passing.size(), results.total(), seed);
        assertEquals(
            new TreeSet<>(passing.stream().map(Brief::id).toList()),
            new TreeSet<>(archive.ids(request)),
            seed);
        assertEquals(counts(passing, Brief::keywords), results.facets().get(Facet.KEYWORD), seed);
        assertEquals(counts(passing, Brief::themes), results.facets().get(Facet.THEME), seed);
        assertEquals(
            counts(passing, SearchPropertyTest::years), results.facets().get(Facet.YEAR), seed);
      }
    }
  }

  @Test
  void offsetsAndPagesGiveTheSameOrder() throws IOException {
    Random random = new Random(SEED);
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(random, 200))) {
      for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
        SearchRequest request = SearchRequest.of("solar wind law").sort(sort).limit(1_000);
        List<String> whole = archive.ids(request);
        List<String> paged = new ArrayList<>();
        SearchResults page = archive.search().search(request.limit(7));
        while (!page.hits().isEmpty()) {
          int offset = paged.size();
          page.hits().forEach(hit -> paged.add(hit.id()));
          assertEquals(
              archive.ids(request.limit(7).offset(offset)), paged.subList(offset, paged.size()));
          page = archive.search().search(request.limit(7).after(page.next()));
        }
        assertEquals(whole, paged, "seed " + SEED + ", sort " + sort);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? "" : " ");
      text.append(
          random.nextInt(8) == 0
              ? Character.toString(random.nextInt(0x3000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<Brief> briefs(Random random, int count) {
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      briefs.add(
          Brief.builder("brief-" + i)
              .title(WORDS.get(random.nextInt(WORDS.size())))
              .issue(
                  new Issue(
                      random.nextInt(5) == 0 ? "" : date(random).toString().replace("-", ""), ""))
              .link(new ExternalLink("https://www.h" + random.nextInt(3) + ".example/" + i))
              .summary(
                  WORDS.get(random.nextInt(WORDS.size()))
                      + " "
                      + WORDS.get(random.nextInt(WORDS.size())))
              .keywords(values(random))
              .themes(values(random))
              .category(VALUES.get(random.nextInt(VALUES.size())))
              .build());
    }
    return briefs;
  }

  private static LocalDate date(Random random) {
    return LocalDate.of(2022 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static List<String> values(Random random) {
    return random
        .ints(random.nextInt(4), 0, VALUES.size())
        .mapToObj(VALUES::get)
        .distinct()
        .toList();
  }

  private static Filter filter(Random random) {
    return new Filter(
        random.nextBoolean() ? Optional.of(date(random)) : Optional.empty(),
        random.nextBoolean() ? Optional.of(date(random)) : Optional.empty(),
        random.nextBoolean() ? values(random) : List.of(),
        random.nextInt(3) == 0 ? values(random) : List.of(),
        random.nextInt(3) == 0 ? values(random) : List.of(),
        List.of(),
        random.nextInt(3) == 0 ? List.of("www.h1.example") : List.of(),
        List.of());
  }

  private static boolean passes(Brief brief, Filter filter) {
    return filter
            .since()
            .map(day -> brief.date().map(date -> !date.isBefore(day)).orElse(false))
            .orElse(true)
        && filter
            .until()
            .map(day -> brief.date().map(date -> !date.isAfter(day)).orElse(false))
            .orElse(true)
        && hasOne(brief.themes(), filter.themes())
        && hasOne(brief.keywords(), filter.keywords())
        && hasOne(List.of(brief.category()), filter.categories())
        && hasOne(List.of("www." + brief.link().host()), filter.hosts());
  }

  private static boolean hasOne(List<String> held, List<String> asked) {
    return asked.isEmpty()
        || held.stream().anyMatch(each -> asked.stream().anyMatch(each::equalsIgnoreCase));
  }

  private static List<String> years(Brief brief) {
    return brief.date().map(date -> List.of(Integer.toString(date.getYear()))).orElse(List.of());
  }

  /** Each value once a brief, as its first spelling there. */
  private static List<ValueCount> counts(List<Brief> briefs, Function<Brief, List<String>> values) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (Brief brief : briefs) {
      Map<String, String> first = new HashMap<>();
      values
          .apply(brief)
          .forEach(value -> first.putIfAbsent(value.toLowerCase(Locale.ROOT), value));
      first.forEach(
          (folded, value) ->
              spellings
                  .computeIfAbsent(folded, key -> new HashMap<>())
                  .merge(value, 1, Integer::sum));
    }
    return spellings.values().stream()
        .map(SearchPropertyTest::count)
        .sorted(
            Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value))
        .toList();
  }

  private static ValueCount count(Map<String, Integer> spellings) {
    String most =
        spellings.entrySet().stream()
            .min(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return new ValueCount(most, spellings.values().stream().mapToInt(Integer::intValue).sum());
  }
}
