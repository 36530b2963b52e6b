package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Filter;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.UnknownBriefException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a closest list holds and what it never holds. */
final class ClosestListTest {
  private static final long SEED = 67;
  private static final int TOPICS = 6;

  @TempDir Path temporary;

  private final MadeUpBriefs source = new MadeUpBriefs(SEED, TOPICS);
  private BriefFolder folder;
  private BriefArchive archive;

  @BeforeEach
  void open() throws IOException {
    folder = new BriefFolder(temporary.resolve("notes"));
    archive = BriefArchive.open(temporary.resolve("index"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @EnumSource
  void noListHoldsItsBriefOrAnIdTwiceOrAStoryTwice(ClosestMethod method) throws IOException {
    index(withCopies(60));
    for (ClosestResults results : lists(ClosestRequest.DEFAULT.method(method))) {
      assertThat(ids(results)).as("%s, seed %d", results.id(), SEED).hasSize(10);
      Set<String> named = new HashSet<>(Set.of(results.id()));
      named.addAll(results.sameStory());
      for (Neighbour neighbour : results.closest()) {
        assertThat(named.add(neighbour.id())).isTrue();
        assertThat(neighbour.duplicates()).allMatch(named::add);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void copiesStandForThemselvesWhereAskedFor(ClosestMethod method) throws IOException {
    index(withCopies(60));
    ClosestRequest keep =
        ClosestRequest.DEFAULT.method(method).collapseDuplicates(false).limit(100);
    for (ClosestResults results : lists(keep)) {
      assertThat(ids(results)).doesNotHaveDuplicates().doesNotContain(results.id());
      assertThat(ids(results)).hasSizeBetween(method == ClosestMethod.BM25 ? 60 : 65, 65);
      assertThat(results.closest()).allMatch(neighbour -> neighbour.duplicates().isEmpty());
    }
    assertThat(archive.closest("b0000", keep).closest().getFirst().id()).startsWith("copy");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 60})
  void fewBriefsFillTheirLists(int size) throws IOException {
    index(source.briefs(size));
    for (ClosestMethod method : ClosestMethod.values()) {
      for (ClosestResults results : lists(ClosestRequest.DEFAULT.method(method))) {
        assertThat(results.closest())
            .as("%s by %s, seed %d", results.id(), method, SEED)
            .hasSize(Math.min(10, size - 1))
            .allMatch(neighbour -> neighbour.score() > 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyFilterThatEnoughBriefsPassLeavesTheListFull(ClosestMethod method) throws IOException {
    index(source.briefs(150));
    Filter odd = filter(List.of(), List.of("Odd"));
    Filter one = filter(List.of("THEME 3"), List.of());
    for (int brief = 0; brief < 150; brief += 11) {
      ClosestRequest request = ClosestRequest.DEFAULT.method(method);
      String id = "b%04d".formatted(brief);
      List<String> byOdd = ids(archive.closest(id, request.filter(odd)));
      assertThat(byOdd).as("%s, seed %d", id, SEED).hasSize(10);
      assertThat(byOdd).allMatch(other -> archive.get(other).category().equals("odd"));
      List<String> byTheme = ids(archive.closest(id, request.filter(one)));
      assertThat(byTheme).as("%s, seed %d", id, SEED).hasSize(10);
      assertThat(byTheme).allMatch(other -> archive.get(other).themes().contains("theme 3"));
    }
  }

  @Test
  void datesFilterToTheDay() throws IOException {
    index(source.briefs(150));
    LocalDate day = archive.get("b0042").date().orElseThrow();
    Filter onlyThen =
        new Filter(
            Optional.of(day),
            Optional.of(day),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(ids(archive.closest("b0000", ClosestRequest.DEFAULT.filter(onlyThen))))
        .contains("b0042")
        .allMatch(id -> archive.get(id).date().equals(Optional.of(day)));
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitIsKept(ClosestMethod method) throws IOException {
    index(source.briefs(30));
    ClosestRequest request = ClosestRequest.DEFAULT.method(method);
    List<String> all = ids(archive.closest("b0000", request.limit(ClosestRequest.MOST)));
    assertThat(all).hasSize(29);
    for (int limit : new int[] {1, 2, 28, 29, 30}) {
      assertThat(ids(archive.closest("b0000", request.limit(limit))))
          .isEqualTo(all.subList(0, Math.min(29, limit)));
    }
    assertThat(
            ids(archive.closest("b0000", request.limit(ClosestRequest.MOST_DIVERSE).diverse(true))))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void everyBriefsOwnTextFindsIt() throws IOException {
    List<Brief> briefs = source.briefs(100);
    index(briefs);
    for (ClosestMethod method : ClosestMethod.values()) {
      for (Brief brief : briefs) {
        Brief text = Brief.builder("elsewhere").title("x").summary(brief.summary()).build();
        ClosestResults results =
            archive.closest(text, ClosestRequest.DEFAULT.method(method).collapseDuplicates(false));
        assertThat(results.closest().getFirst().id())
            .as("%s by %s, seed %d", brief.id(), method, SEED)
            .isEqualTo(brief.id());
      }
    }
  }

  @Test
  void neighboursAreOfTheSameTopic() throws IOException {
    index(source.briefs(90));
    int onTopic = 0;
    for (ClosestResults results : lists(ClosestRequest.DEFAULT)) {
      List<String> themes = archive.get(results.id()).themes();
      onTopic +=
          (int) ids(results).stream().filter(id -> archive.get(id).themes().equals(themes)).count();
    }
    assertThat(onTopic / 900.0).as("share on topic, seed %d", SEED).isGreaterThan(0.99);
  }

  @Test
  void textFromOutsideHasNeighboursAndNoStory() throws IOException {
    index(source.briefs(60));
    Path outside =
        Files.writeString(temporary.resolve("letter.md"), "# Letter\n\n" + source.paragraph(2, 80));
    ClosestResults results = archive.closest(outside, ClosestRequest.DEFAULT);
    assertThat(results.id()).isEqualTo("letter");
    assertThat(results.sameStory()).isEmpty();
    assertThat(ids(results))
        .hasSize(10)
        .allMatch(id -> archive.get(id).themes().contains("theme 2"));
  }

  @Test
  void copyFromOutsideTellsTheStoryOfItsOriginal() throws IOException {
    List<Brief> briefs = withCopies(60);
    index(briefs);
    Path outside =
        Files.writeString(
            temporary.resolve("elsewhere.md"), MadeUpBriefs.markdown(briefs.getFirst()));
    ClosestResults results = archive.closest(outside, ClosestRequest.DEFAULT);
    assertThat(results.sameStory()).containsExactly("b0000", "copy0");
    assertThat(ids(results)).doesNotContain("b0000", "copy0").hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void fileOfTheArchiveHasTheListOfItsBrief(ClosestMethod method) throws IOException {
    List<Brief> briefs = withCopies(60);
    index(briefs);
    ClosestRequest request = ClosestRequest.DEFAULT.method(method);
    for (Brief brief : briefs) {
      Path file = folder.path().resolve(brief.id() + ".md");
      assertThat(archive.closest(file, request)).isEqualTo(archive.closest(brief.id(), request));
    }
  }

  @Test
  void editedFileOfTheArchiveIsNotItsOwnNeighbour() throws IOException {
    index(source.briefs(60));
    Brief before = archive.get("b0001");
    Path file = folder.write("b0001.md", MadeUpBriefs.markdown(before) + "\nAnd a word more.\n");
    ClosestResults edited = archive.closest(file, ClosestRequest.DEFAULT);
    assertThat(edited.id()).isEqualTo("b0001");
    assertThat(ids(edited)).doesNotContain("b0001").hasSize(10);
    assertThat(ids(edited))
        .containsAll(ids(archive.closest("b0001", ClosestRequest.DEFAULT.limit(5))));
  }

  @Test
  void rewrittenFileOfTheArchiveHasTheNeighboursOfItsNewText() throws IOException {
    index(source.briefs(60));
    Brief other = source.brief("b0001", 4);
    Path file = folder.write(other);
    assertThat(ids(archive.closest(file, ClosestRequest.DEFAULT.limit(9))))
        .allMatch(id -> archive.get(id).themes().contains("theme 4"));
    assertThat(archive.closest(file, ClosestRequest.DEFAULT).closest())
        .usingRecursiveComparison()
        .ignoringFields("score")
        .isEqualTo(
            archive
                .closest(
                    Brief.builder("fresh")
                        .title(other.title())
                        .summary(other.summary())
                        .keywords(other.keywords())
                        .themes(other.themes())
                        .category(other.category())
                        .tables(other.tables())
                        .build(),
                    ClosestRequest.DEFAULT.limit(11))
                .closest()
                .stream()
                .filter(n -> !n.id().equals("b0001"))
                .limit(10)
                .toList());
  }

  @Test
  void linkedBriefsAreLeftOutWhereAskedFor() throws IOException {
    index(source.briefs(30));
    List<String> closest = ids(archive.closest("b0000", ClosestRequest.DEFAULT));
    folder.write(
        "b0000.md",
        MadeUpBriefs.markdown(archive.get("b0000"))
            + "\n## Closest\n\n* [One](%s)\n* [Two](%s.md)\n* [Gone](none)\n"
                .formatted(closest.get(0), closest.get(3)));
    archive.sync(List.of(), ProgressListener.NONE);
    List<String> unlinked =
        ids(archive.closest("b0000", ClosestRequest.DEFAULT.excludeLinked(true)));
    assertThat(unlinked).hasSize(10).doesNotContain(closest.get(0), closest.get(3));
    assertThat(unlinked.subList(0, 2)).containsExactly(closest.get(1), closest.get(2));
    assertThat(ids(archive.closest("b0000", ClosestRequest.DEFAULT))).isEqualTo(closest);
  }

  @ParameterizedTest
  @EnumSource
  void emptyArchiveAndEmptyTextHaveEmptyLists(ClosestMethod method) throws IOException {
    ClosestRequest request = ClosestRequest.DEFAULT.method(method);
    index(List.of());
    assertThat(archive.closest(source.brief("x", 0), request).closest()).isEmpty();
    assertThat(lists(request)).isEmpty();
    assertThat(archive.duplicates()).isEmpty();
    index(source.briefs(12));
    assertThat(
            archive
                .closest(Brief.builder("x").title("").build(), request.explain(true).diverse(true))
                .closest())
        .isEmpty();
  }

  @Test
  void unknownIdIsNamedWithTheNearest() throws IOException {
    index(source.briefs(12));
    assertThatExceptionOfType(UnknownBriefException.class)
        .isThrownBy(() -> archive.closest("b0oo3", ClosestRequest.DEFAULT))
        .withMessageContaining("b0003");
  }

  private void index(List<Brief> briefs) throws IOException {
    folder.writeAll(briefs);
    archive.sync(folder.paths(), ProgressListener.NONE);
  }

  /** Briefs of which the first six have a copy under another id and link. */
  private List<Brief> withCopies(int size) {
    List<Brief> briefs = new ArrayList<>(source.briefs(size));
    IntStream.range(0, TOPICS).forEach(i -> briefs.add(copy("copy" + i, briefs.get(i))));
    return briefs;
  }

  private Brief copy(String id, Brief brief) {
    Brief other = source.brief(id, 0);
    return Brief.builder(id)
        .title(brief.title())
        .issue(other.issue())
        .link(other.link())
        .summary(brief.summary())
        .keywords(brief.keywords())
        .themes(brief.themes())
        .category(brief.category())
        .tables(brief.tables())
        .build();
  }

  private List<ClosestResults> lists(ClosestRequest request) {
    return Everything.closest(archive, request);
  }

  private static List<String> ids(ClosestResults results) {
    return results.closest().stream().map(Neighbour::id).toList();
  }

  private static Filter filter(List<String> themes, List<String> categories) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        themes,
        List.of(),
        categories,
        List.of(),
        List.of(),
        List.of());
  }
}
