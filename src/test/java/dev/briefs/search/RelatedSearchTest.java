package dev.briefs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.Issue;
import dev.briefs.PeriodCount;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.SearchTimeoutException;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.search.score.Closeness;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searches that are ranked by closeness, too, and what does not depend on the ranking. */
class RelatedSearchTest {
  /** Every third document is close to every one, so that the order changes everywhere. */
  private static final Closeness THIRDS =
      (document, candidates, most) -> {
        int[] near = IntStream.range(0, 5_000).filter(d -> d % 3 == 0).filter(candidates).toArray();
        float[] closeness = new float[near.length];
        for (int i = 0; i < near.length; i++) {
          closeness[i] = 1f / (1 + near[i] % 7);
        }
        return new Closeness.Near(near, closeness);
      };

  @Test
  void pagesAreTheWholeOrderBeyondTheDepthToo() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(1_500))) {
      Search search = new Search(archive.snapshot(), THIRDS, TopicGroups.NONE);
      SearchRequest request = SearchRequest.of("solar wind").snippets(false);
      List<String> whole = ids(search.search(request.limit(2_000)));
      assertThat(whole).hasSize(1_500).doesNotHaveDuplicates();
      assertThat(whole).isNotEqualTo(ids(search.search(request.limit(2_000).related(false))));
      List<String> paged = new ArrayList<>();
      SearchResults page = search.search(request.limit(170));
      while (!page.hits().isEmpty()) {
        paged.addAll(ids(page));
        page = search.search(request.limit(170).after(page.next()));
      }
      assertThat(paged).isEqualTo(whole);
      assertThat(ids(search.search(request.offset(990).limit(20))))
          .isEqualTo(whole.subList(990, 1_010));
    }
  }

  @Test
  void totalsAndFacetsAreThoseOfTheWords() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(200))) {
      SearchRequest request = SearchRequest.of("wind").facets(List.of(Facet.YEAR));
      SearchResults related =
          new Search(archive.snapshot(), THIRDS, TopicGroups.NONE).search(request);
      SearchResults words = archive.search().search(request);
      assertThat(related.total()).isEqualTo(words.total());
      assertThat(related.facets()).isEqualTo(words.facets());
      SearchRequest byDate = request.sort(Sort.DATE);
      assertThat(ids(new Search(archive.snapshot(), THIRDS, TopicGroups.NONE).search(byDate)))
          .isEqualTo(ids(archive.search().search(byDate)));
    }
  }

  @Test
  void histogramCountsMatchesByPeriod() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(200))) {
      SearchRequest wind = SearchRequest.of("wind").limit(1_000);
      List<Hit> hits = archive.search().search(wind).hits();
      for (PeriodCount.Unit unit : PeriodCount.Unit.values()) {
        List<PeriodCount> periods = archive.search().histogram(wind.limit(0), unit);
        assertThat(periods).extracting(PeriodCount::first).isSorted().doesNotHaveDuplicates();
        for (PeriodCount period : periods) {
          LocalDate first = period.first();
          assertThat(first.getDayOfMonth()).isEqualTo(1);
          LocalDate next = unit == PeriodCount.Unit.YEAR ? first.plusYears(1) : first.plusMonths(1);
          long within =
              hits.stream()
                  .flatMap(hit -> hit.date().stream())
                  .filter(day -> !day.isBefore(first) && day.isBefore(next))
                  .count();
          assertThat(period.count()).isEqualTo(within);
        }
        assertThat(periods.stream().mapToLong(PeriodCount::count).sum())
            .isEqualTo(hits.stream().filter(hit -> hit.date().isPresent()).count());
      }
    }
  }

  @Test
  void searchThatTakesTooLongEnds() throws IOException {
    try (ArchiveFixture archive = ArchiveFixture.of(briefs(200))) {
      SearchRequest request = SearchRequest.of("wind solar");
      assertThatExceptionOfType(SearchTimeoutException.class)
          .isThrownBy(() -> archive.search().search(request.timeLimit(Duration.ofNanos(1))));
      assertThat(archive.search().search(request.timeLimit(Duration.ofMinutes(5))).total())
          .isEqualTo(archive.search().search(request).total());
    }
  }

  @Test
  void recencyHalvesIn180Days() throws IOException {
    try (ArchiveFixture archive =
        ArchiveFixture.of(
            dated("latest", LocalDate.of(2024, 12, 31)),
            dated("half", LocalDate.of(2024, 12, 31).minusDays(180)),
            dated("none", null))) {
      SearchRequest request = SearchRequest.of("solar");
      float words = score(archive, request, "none");
      assertThat(score(archive, request.boostRecent(true), "none")).isEqualTo(words);
      assertThat(score(archive, request.boostRecent(true), "latest") - words)
          .isBetween(2.99f, 3.01f);
      assertThat(score(archive, request.boostRecent(true), "half") - words).isBetween(1.49f, 1.51f);
    }
  }

  private static float score(ArchiveFixture archive, SearchRequest request, String id)
      throws IOException {
    return archive.search().search(request).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .map(Hit::score)
        .findFirst()
        .orElseThrow();
  }

  private static Brief dated(String id, @org.jspecify.annotations.Nullable LocalDate day) {
    String issue = day == null ? "" : day.toString().replace("-", "");
    return Brief.builder(id).title("Solar").issue(new Issue(issue, "")).build();
  }

  private static List<Brief> briefs(int count) {
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = "solar " + "wind ".repeat(1 + i % 9) + "filler ".repeat(i % 13);
      String day = i % 10 == 0 ? "" : LocalDate.of(2020, 1, 1).plusDays(i * 3L).toString();
      briefs.add(
          Brief.builder("b%04d".formatted(i))
              .title("Brief " + i)
              .issue(new Issue(day.replace("-", ""), ""))
              .summary(i % 4 == 0 ? text.replace("wind", "gust") : text)
              .build());
    }
    return briefs;
  }

  private static List<String> ids(SearchResults results) {
    return results.hits().stream().map(Hit::id).toList();
  }
}
