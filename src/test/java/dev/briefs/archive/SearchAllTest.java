package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.Filter;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.MalformedQueryException;
import dev.briefs.ProgressListener;
import dev.briefs.RowHit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchAllTest {
  private static final int THREADS = 3;

  private final MadeUpBriefs madeUp = new MadeUpBriefs(7, 6);
  private final List<Brief> briefs = madeUp.briefs(60);

  @TempDir Path temporary;

  @BeforeEach
  void writeFiles() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("briefs"));
    for (Brief brief : briefs) {
      Files.writeString(folder.resolve(brief.id() + ".md"), MadeUpBriefs.markdown(brief));
    }
  }

  @Test
  void manyFindWhatEachFinds() {
    try (BriefArchive archive = indexed("")) {
      List<SearchRequest> requests =
          IntStream.range(0, 500)
              .mapToObj(i -> SearchRequest.of(madeUp.paragraph(i % 6, 1 + i % 9)))
              .toList();
      List<SearchResults> results = new ArrayList<>();
      archive.searchAll(requests.iterator(), results::add, wrong -> assertThat(wrong).isNull());
      assertThat(results).isEqualTo(requests.stream().map(archive::search).toList());
    }
  }

  @Test
  void filesReadThroughBuffersSayTheSame() {
    SearchRequest request = SearchRequest.of(madeUp.paragraph(2, 6));
    try (BriefArchive mapped = indexed("");
        BriefArchive buffered =
            BriefArchive.open(temporary.resolve("index"), ArchiveOptions.DEFAULT.mapped(false))) {
      assertThat(buffered.search(request)).isEqualTo(mapped.search(request));
      String id = briefs.getFirst().id();
      assertThat(buffered.closest(id, ClosestRequest.DEFAULT))
          .isEqualTo(mapped.closest(id, ClosestRequest.DEFAULT));
    }
  }

  @Test
  void malformedQueriesStandInTheirPlaces() {
    try (BriefArchive archive = indexed("")) {
      List<String> told = new ArrayList<>();
      archive.searchAll(
          List.of(
                  request("one"),
                  request("\"two").strict(true),
                  request("three"),
                  request("(four").strict(true))
              .iterator(),
          results -> told.add(results.query()),
          wrong -> told.add(String.valueOf(wrong.getMessage()).substring(0, 8)));
      assertThat(told).containsExactly("one", "column 1", "three", "column 1");
    }
  }

  @Test
  void requestsAreTakenAsResultsAreGiven() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<SearchRequest> requests =
        IntStream.range(0, 5_000)
            .mapToObj(
                i -> {
                  most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                  return request("word");
                })
            .iterator();
    try (BriefArchive archive = indexed("")) {
      archive.searchAll(
          requests, results -> given.incrementAndGet(), wrong -> assertThat(wrong).isNull());
    }
    assertThat(given).hasValue(5_000);
    assertThat(most.get()).isLessThan(200);
  }

  @Test
  void rowsAreFoundWithTheirBriefs() {
    Brief brief = briefs.get(17);
    String signal = brief.signals().getFirst().name();
    try (BriefArchive archive = indexed("")) {
      RowHit first = archive.searchRows(request(signal)).hits().getFirst();
      assertThat(first.id()).isEqualTo(brief.id());
      assertThat(first.title()).isEqualTo(brief.title());
      assertThat(first.row().name()).isEqualTo(signal);
      assertThatExceptionOfType(MalformedQueryException.class)
          .isThrownBy(() -> archive.searchRows(request("\"open").strict(true)));
    }
  }

  @Test
  void rowsAreFilteredByTheirBriefs() {
    Filter theme =
        new Filter(
            Filter.ALL.since(),
            Filter.ALL.until(),
            List.of("THEME 3"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (BriefArchive archive = indexed("")) {
      long expected = briefs.stream().filter(b -> b.themes().contains("theme 3")).count() * 2;
      assertThat(archive.searchRows(request("").filter(theme).limit(0)).total())
          .isEqualTo(expected);
    }
  }

  @Test
  void theLanguageIsKept() {
    indexed("german").close();
    try (BriefArchive archive = indexed("")) {
      assertThat(archive.statistics().language()).isEqualTo("german");
    }
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> indexed("french"))
        .withMessageContaining("rebuild it to make it for french");
    try (BriefArchive archive = open("french")) {
      archive.rebuild(List.of(), ProgressListener.NONE);
      assertThat(archive.statistics().language()).isEqualTo("french");
    }
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> indexed("klingon"))
        .withMessageContaining("english, german");
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query);
  }

  private BriefArchive open(String language) {
    return BriefArchive.open(
        temporary.resolve("index"), ArchiveOptions.DEFAULT.threads(THREADS).language(language));
  }

  private BriefArchive indexed(String language) {
    BriefArchive archive = open(language);
    archive.sync(List.of(temporary.resolve("briefs")), ProgressListener.NONE);
    return archive;
  }
}
