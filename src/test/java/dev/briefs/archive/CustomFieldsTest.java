package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.CustomField;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.MalformedQueryException;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that a program declares: values, words and numbers, in queries, filters and facets. */
final class CustomFieldsTest {
  private static final ArchiveOptions OPTIONS =
      ArchiveOptions.DEFAULT.fields(
          List.of(
              CustomField.exact("source"), CustomField.text("note"), CustomField.number("stars")));

  @TempDir Path root;
  private BriefArchive archive = BriefArchive.inMemory();

  @BeforeEach
  void fill() {
    archive.close();
    archive = BriefArchive.open(root.resolve("index"), OPTIONS);
    archive.putAll(
        Stream.of(
            brief("kites", "Kites over the bay", "4", "IEEE Spectrum", "Daily").toBuilder()
                .field("note", "Ask the harbour master")
                .build(),
            brief("boats", "Boats in the bay", "2.50", "ieee spectrum"),
            brief("bikes", "Bikes on the quay", "-1", "Daily")));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Brief brief(String id, String title, String stars, String... sources) {
    return Brief.builder(id).title(title).field("stars", stars).field("source", sources).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source:daily | bikes kites",
        "source:\"IEEE spectrum\" | boats kites",
        "source:iee* | boats kites",
        "bay source:daily | kites",
        "stars:4 | kites",
        "stars:4.0 | kites",
        "stars:>=2.5 | boats kites",
        "stars:>2.5 | kites",
        "stars:[-2 TO 2.5] | bikes boats",
        "stars:[-2 TO 2.5} | bikes",
        "stars:<0 | bikes",
        "note:harbours | kites",
        "note:bay | ''",
        "harbour master | kites",
      })
  void queriesNameThem(String query, String expected) {
    assertThat(ids(SearchRequest.of(query))).isEqualTo(expected);
  }

  @Test
  void lucenesSyntaxNamesThem() {
    SearchRequest lucene =
        SearchRequest.of("source:daily AND stars:[0 TO 5]").syntax(SearchRequest.Syntax.LUCENE);
    assertThat(ids(lucene)).isEqualTo("kites");
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.search(SearchRequest.of("stars:many").strict(true)))
        .withMessageContaining("a number was expected");
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.search(SearchRequest.of("sourse:\"daily\"").strict(true)))
        .withMessageContaining("did you mean source:?");
  }

  @Test
  void filtersAndFacetsNameThem() {
    SearchRequest all = SearchRequest.of("");
    assertThat(ids(all.filter(Filter.ALL.field("source", "IEEE SPECTRUM", "none"))))
        .isEqualTo("boats kites");
    assertThat(ids(all.filter(Filter.ALL.field("source", "daily").field("stars", "4.0"))))
        .isEqualTo("kites");
    assertThat(archive.search(all.fieldFacets(List.of("source", "stars"))).fieldFacets())
        .containsEntry(
            "source", List.of(new ValueCount("Daily", 2), new ValueCount("IEEE Spectrum", 2)))
        .containsEntry(
            "stars",
            List.of(new ValueCount("-1", 1), new ValueCount("2.5", 1), new ValueCount("4", 1)));
    assertThat(
            archive
                .closest(
                    "kites",
                    ClosestRequest.DEFAULT.filter(Filter.ALL.field("source", "ieee spectrum")))
                .closest())
        .extracting(Neighbour::id)
        .containsExactly("boats");
    for (Runnable wrong :
        List.<Runnable>of(
            () -> archive.search(all.fieldFacets(List.of("color"))),
            () -> archive.search(all.fieldFacets(List.of("note"))),
            () -> archive.search(all.filter(Filter.ALL.field("color", "red"))),
            () -> archive.search(all.filter(Filter.ALL.field("stars", "red"))))) {
      assertThatExceptionOfType(InvalidArchiveException.class).isThrownBy(wrong::run);
    }
  }

  @Test
  void indexRemembersThem() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(new MadeUpBriefs(5, 2).briefs(3));
    try (BriefArchive plain = BriefArchive.open(root.resolve("index"))) {
      assertThat(plain.get("kites").fields())
          .containsEntry("source", List.of("IEEE Spectrum", "Daily"));
      plain.sync(files.paths(), ProgressListener.NONE);
      plain.rebuild(List.of(), ProgressListener.NONE);
      plain.put(brief("trams", "Trams", "3", "Weekly"));
    }
    archive.refresh();
    assertThat(ids(SearchRequest.of("stars:>2.5"))).isEqualTo("kites trams");
    assertThat(ids(SearchRequest.of("source:weekly"))).isEqualTo("trams");
    ArchiveOptions more = ArchiveOptions.DEFAULT.fields(List.of(CustomField.exact("color")));
    try (BriefArchive other = BriefArchive.open(root.resolve("index"), more)) {
      other.put(Brief.builder("red").field("color", "Red").field("stars", "9").build());
      assertThat(other.search(SearchRequest.of("color:red stars:9")).total()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNotDeclaredIsRefused() {
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> archive.put(Brief.builder("red").field("color", "Red").build()))
        .withMessage("is no declared field; those are source, note, stars");
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> archive.put(brief("many", "Many", "lots")))
        .withMessage("expected a number, got lots");
    assertThat(archive.statistics().briefs()).isEqualTo(3);
    ArchiveOptions other = ArchiveOptions.DEFAULT.fields(List.of(CustomField.number("source")));
    try (BriefArchive changed = BriefArchive.open(root.resolve("index"), other)) {
      assertThatExceptionOfType(InvalidArchiveException.class)
          .isThrownBy(() -> changed.put(brief("red", "Red", "1")))
          .withMessage("is declared as EXACT, not NUMBER");
    }
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(
            () ->
                BriefArchive.inMemory(
                    ArchiveOptions.DEFAULT.fields(List.of(CustomField.exact("themes")))));
  }

  private String ids(SearchRequest request) {
    List<String> ids = archive.search(request).hits().stream().map(Hit::id).sorted().toList();
    return String.join(" ", ids);
  }
}
