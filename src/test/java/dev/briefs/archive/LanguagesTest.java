package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose briefs are in several languages. */
final class LanguagesTest {
  private static final List<Brief> BRIEFS =
      List.of(
          brief("bridges", "The city closes its bridges while they are being repaired."),
          brief("brücken", "Die Stadt hat die Häuser an der Brücke für das Fest gesperrt."),
          brief("ponts", "La ville a rénové les châteaux royaux pour les visiteurs de la région."),
          brief("мосты", "Город закрыл мосты, и это не понравилось жителям."),
          brief("橋", "市は修理のため古い橋を閉鎖する。"),
          brief("stated", "Wetterbericht Häuser Dächer").toBuilder().language("de-AT").build());

  @TempDir Path root;

  private static Brief brief(String id, String summary) {
    return Brief.builder(id).summary(summary).build();
  }

  private BriefArchive archive(ArchiveOptions options) throws IOException {
    BriefArchive archive = BriefArchive.open(root.resolve("index"), options);
    archive.putAll(BRIEFS.stream());
    return archive;
  }

  private static List<String> found(BriefArchive archive, String query) throws IOException {
    return archive.search(SearchRequest.of(query)).hits().stream()
        .map(h -> h.id())
        .sorted()
        .toList();
  }

  @Test
  void eachBriefIsReadInItsLanguage() throws IOException {
    try (BriefArchive archive = archive(ArchiveOptions.DEFAULT)) {
      assertThat(archive.terms(Facet.LANGUAGE, 9).stream().map(ValueCount::value))
          .containsExactlyInAnyOrder("de", "en", "fr", "ja", "ru");
      assertThat(archive.get("ponts").language()).isEmpty();
      assertThat(archive.get("stated").language()).isEqualTo("de-AT");
      assertThat(found(archive, "language:de")).containsExactly("brücken", "stated");
    }
  }

  @Test
  void otherFormsAreFoundInEveryLanguage() throws IOException {
    try (BriefArchive archive = archive(ArchiveOptions.DEFAULT)) {
      assertThat(found(archive, "repairing")).containsExactly("bridges");
      assertThat(found(archive, "haus")).containsExactly("brücken", "stated");
      assertThat(found(archive, "royal")).containsExactly("ponts");
      assertThat(found(archive, "мостов")).containsExactly("мосты");
      assertThat(found(archive, "橋")).containsExactly("橋");
    }
  }

  @Test
  void aLanguageAskedForIsThatOfAllBriefs() throws IOException {
    try (BriefArchive archive = archive(ArchiveOptions.DEFAULT.language("english"))) {
      assertThat(archive.statistics().language()).isEqualTo("english");
      assertThat(found(archive, "repairing")).containsExactly("bridges");
      assertThat(found(archive, "haus")).isEmpty();
      assertThat(found(archive, "language:de")).containsExactly("brücken", "stated");
    }
  }

  @Test
  void aTextIsComparedInItsLanguage() throws IOException {
    try (BriefArchive archive = archive(ArchiveOptions.DEFAULT)) {
      Brief text = brief("new", "Das Haus war nicht mehr zu retten, und der Umbau ist zu teuer.");
      assertThat(
              archive
                  .closest(text, ClosestRequest.DEFAULT.explain(true))
                  .closest()
                  .getFirst()
                  .terms())
          .anyMatch(term -> term.term().startsWith("H"));
    }
  }

  @Test
  void anotherStatedLanguageIsAChange() throws IOException {
    try (BriefArchive archive = archive(ArchiveOptions.DEFAULT)) {
      archive.put(BRIEFS.getLast().toBuilder().language("en").build());
      assertThat(found(archive, "haus")).containsExactly("brücken");
      archive.putAll(Stream.of(BRIEFS.getLast()));
      assertThat(found(archive, "haus")).containsExactly("brücken", "stated");
    }
  }
}
