package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BriefTest {
  @Test
  void signalsAreTheRowsOfAllSignalsTables() {
    Row one = new Row(1, Map.of("name", "one"));
    Row two = new Row(9, Map.of("name", "two"));
    Brief brief =
        Brief.builder("a")
            .tables(
                List.of(
                    new Table("signals", List.of(), List.of(one)),
                    new Table("concerns", List.of(), List.of(new Row(5, Map.of("name", "no")))),
                    new Table("signals", List.of(), List.of(two))))
            .build();
    assertThat(brief.signals()).containsExactly(one, two);
  }

  @Test
  void idIsTheTitleUntilOneIsSet() {
    assertThat(Brief.builder("a").build().title()).isEqualTo("a");
  }

  @Test
  void issueGivesTheDateWhereItHasOne() {
    LocalDate stated = LocalDate.of(2020, 1, 1);
    assertThat(Brief.builder("a").date(stated).issue(new Issue("20240218", "")).build().date())
        .contains(LocalDate.of(2024, 2, 18));
    assertThat(Brief.builder("a").date(stated).issue(new Issue("spring", "")).build().date())
        .contains(stated);
  }

  @Test
  void listsAreCopied() {
    List<String> keywords = new ArrayList<>(List.of("one"));
    Brief brief = Brief.builder("a").keywords(keywords).build();
    keywords.add("two");
    assertThat(brief.keywords()).containsExactly("one").isUnmodifiable();
  }

  @Test
  void numbersOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClosestRequest.DEFAULT.limit(0))
        .withMessage("limit must be from 1 to 10000, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchRequest.of("x").offset(-1))
        .withMessage("offset must be >= 0, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArchiveOptions.DEFAULT.threads(0))
        .withMessage("threads must be >= 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArchiveOptions.DEFAULT.maxFileBytes(0))
        .withMessage("maxFileBytes must be >= 1, got 0");
  }

  @Test
  void changingOnePartOfARequestKeepsTheOthers() {
    Filter filter =
        new Filter(
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            List.of("t"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ClosestRequest request =
        ClosestRequest.DEFAULT
            .limit(3)
            .method(ClosestMethod.BM25)
            .collapseDuplicates(false)
            .filter(filter)
            .explain(true)
            .excludeLinked(true)
            .diverse(true)
            .minStrength(Neighbour.Strength.STRONG)
            .minScore(0.5f);
    assertThat(request)
        .isEqualTo(
            new ClosestRequest(
                3,
                ClosestMethod.BM25,
                false,
                filter,
                true,
                true,
                true,
                Neighbour.Strength.STRONG,
                0.5f));
    assertThat(
            ArchiveOptions.DEFAULT
                .maxFileBytes(5)
                .threads(3)
                .lockWait(Duration.ZERO)
                .language("german")
                .followLinks(true)
                .mapped(false))
        .isEqualTo(
            new ArchiveOptions(
                5,
                3,
                Duration.ZERO,
                "german",
                true,
                false,
                FileSelection.UNCHANGED,
                Optional.empty(),
                Optional.empty(),
                List.of()));
  }

  @Test
  void markedWordsStandBetweenTheStrings() {
    Snippet snippet =
        new Snippet("one two three", List.of(new Snippet.Mark(0, 3), new Snippet.Mark(8, 13)));
    assertThat(snippet.marked("<", ">")).isEqualTo("<one> two <three>");
    assertThat(Snippet.NONE.marked("<", ">")).isEmpty();
  }
}
