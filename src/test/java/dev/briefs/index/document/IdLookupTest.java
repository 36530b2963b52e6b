package dev.briefs.index.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefs.Brief;
import dev.briefs.UnknownBriefException;
import dev.briefs.index.IndexInMemory;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class IdLookupTest {
  private IndexInMemory index;
  private IndexSnapshot snapshot;

  @BeforeEach
  void index() throws IOException {
    List<Brief> briefs = new ArrayList<>();
    for (String id :
        List.of(
            "180b400e",
            "180b51",
            "Note",
            "note",
            "notes/a",
            "über",
            "gone",
            "2024/report",
            "2025/report",
            "2025/single",
            "reporter")) {
      briefs.add(Brief.builder(id).build());
    }
    for (int number = 0; number < 100; number++) {
      briefs.add(Brief.builder("brief-%02d".formatted(number)).build());
    }
    briefs.add(Brief.builder("named").aliases(List.of("other name", "180b", "shared")).build());
    briefs.add(Brief.builder("named too").aliases(List.of("shared", " blanks ")).build());
    index = new IndexInMemory(briefs);
    index.change(List.of(), List.of("gone"));
    snapshot = index.snapshot();
  }

  @AfterEach
  void close() throws IOException {
    snapshot.reader().close();
    index.close();
  }

  @Test
  void idIsItself() throws IOException {
    assertThat(resolve("180b400e")).isEqualTo("180b400e");
    assertThat(resolve("Note")).isEqualTo("Note");
    assertThat(resolve("note")).isEqualTo("note");
    assertThat(resolve("notes/a")).isEqualTo("notes/a");
  }

  @Test
  void beginningOfOneIdOnlyIsThatId() throws IOException {
    assertThat(resolve("180b4")).isEqualTo("180b400e");
    assertThat(resolve("ü")).isEqualTo("über");
    assertThat(resolve("N")).isEqualTo("Note");
  }

  @Test
  void accentsAreComposed() throws IOException {
    assertThat(resolve("u\u0308ber")).isEqualTo("über");
    assertThat(resolve("u\u0308b")).isEqualTo("über");
  }

  @Test
  void nameOfAFileIsItsIdHoweverItIsSpelt() throws IOException {
    assertThat(resolve("single")).isEqualTo("2025/single");
    assertThat(resolve("sing")).isEqualTo("2025/single");
    assertThat(resolve("Single.md")).isEqualTo("2025/single");
    assertThat(resolve("%C3%BCber.md")).isEqualTo("über");
    assertThat(resolve("./180b51.markdown")).isEqualTo("180b51");
    assertThat(unknown("NOTE").nearest()).containsExactly("Note", "note");
  }

  @Test
  void aliasComesBeforeABeginning() throws IOException {
    assertThat(resolve("180b")).isEqualTo("named");
    assertThat(resolve("other name")).isEqualTo("named");
    assertThat(resolve("blanks")).isEqualTo("named too");
  }

  @Test
  void ambiguousNameListsThoseItMayMean() {
    assertThat(unknown("180").nearest()).containsExactly("180b400e", "180b51");
    assertThat(unknown("shared").nearest()).containsExactlyInAnyOrder("named", "named too");
    assertThat(unknown("brief-").nearest()).hasSize(100);
    assertThat(unknown("report").nearest()).containsExactly("2024/report", "2025/report");
    assertThat(unknown("rep").nearest()).containsExactly("2024/report", "2025/report", "reporter");
    assertThat(unknown("no")).hasMessageContaining("several");
  }

  @Test
  void nearestIdsAreNamedNearestFirst() {
    assertThat(unknown("180b401e").nearest()).containsExactly("180b400e");
    assertThat(unknown("brief-5O").nearest())
        .containsExactly("brief-50", "brief-51", "brief-52", "brief-53", "brief-54");
  }

  @Test
  void longestSharedBeginningStandsInWhereNothingIsSimilar() {
    assertThat(unknown("180b51-and-much-more").nearest()).containsExactly("180b51");
    assertThat(unknown("zzzzzz").nearest()).isEmpty();
    assertThat(unknown("").nearest()).isEmpty();
  }

  @Test
  void removedBriefIsUnknown() {
    assertThat(unknown("gone").nearest()).doesNotContain("gone");
    assertThat(unknown("gon").nearest()).doesNotContain("gone");
  }

  @Test
  void endlessNameIsUnknown() {
    assertThat(unknown("x".repeat(200_000)).nearest()).isEmpty();
    assertThat(unknown("180b51" + "x".repeat(200_000)).nearest()).containsExactly("180b51");
  }

  private String resolve(String text) throws IOException {
    return new IdLookup(snapshot.searcher()).resolve(text);
  }

  private UnknownBriefException unknown(String text) {
    return catchThrowableOfType(UnknownBriefException.class, () -> resolve(text));
  }
}
