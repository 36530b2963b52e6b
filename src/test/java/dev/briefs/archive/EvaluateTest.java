package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.Evaluation;
import dev.briefs.EvaluationRequest;
import dev.briefs.MadeUpBriefs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answers are worth by judgments. */
final class EvaluateTest {
  private final MadeUpBriefs source = new MadeUpBriefs(31, 4);

  private static Brief brief(String id, String summary) {
    return Brief.builder(id).summary(summary).build();
  }

  private static Evaluation method(List<Evaluation> figures, String name) {
    return figures.stream().filter(each -> each.method().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void listsAreJudgedByTheirGrades() {
    try (BriefArchive archive = BriefArchive.inMemory()) {
      archive.putAll(
          List.of(
              brief("a", "Kites over the bay at noon"),
              brief("b", "Kites over the bay at night"),
              brief("c", "Boats on the river and kites"),
              brief("d", "Turbines hum"))
              .stream());
      Map<String, Map<String, Integer>> grades =
          Map.of("a", Map.of("b", 1), "b", Map.of("c", 2, "a", 1), "zz", Map.of("a", 1));
      List<Evaluation> figures = archive.evaluate(new EvaluationRequest(grades, Map.of(), 10));
      assertThat(figures.stream().map(Evaluation::method))
          .containsExactly("smoothed", "cosine", "bm25", "more-like-this");
      Evaluation smoothed = figures.getFirst();
      assertThat(smoothed.judged()).isEqualTo(2);
      double second = (1 + 3 / 1.584962500721156) / (3 + 1 / 1.584962500721156);
      assertThat(smoothed.ndcg()).isCloseTo((1 + second) / 2, within(1e-9));
      assertThat(smoothed.reciprocalRank()).isEqualTo(1);
      assertThat(smoothed.recall()).isEqualTo(1);
      assertThat(smoothed.neverListed()).isEqualTo(0.25);
      assertThat(smoothed.mostListedCount()).isEqualTo(2);
      assertThat(smoothed.strengths().stream().mapToInt(each -> each.neighbours()).sum())
          .isEqualTo(4);
      assertThat(method(figures, "cosine").strengths()).isEmpty();
    }
  }

  @Test
  void searchIsJudgedByItsQueries() {
    try (BriefArchive archive = BriefArchive.inMemory()) {
      archive.putAll(
          List.of(brief("a", "Kites over the bay"), brief("b", "Boats on the bay")).stream());
      List<Evaluation> figures =
          archive.evaluate(
              new EvaluationRequest(
                  Map.of("1", Map.of("a", 1), "2", Map.of("a", 1)),
                  Map.of("1", "kite", "2", "boats", "3", "unjudged"),
                  10));
      assertThat(figures.stream().map(Evaluation::method))
          .containsExactly("search", "words-only", "bm25", "cosine");
      assertThat(method(figures, "words-only").judged()).isEqualTo(2);
      assertThat(method(figures, "words-only").ndcg()).isEqualTo(0.5);
      assertThat(method(figures, "bm25").reciprocalRank()).isEqualTo(0.5);
    }
  }

  @Test
  void figuresAreThoseOfTheListsThatTheArchiveGives() {
    try (BriefArchive archive = BriefArchive.inMemory()) {
      archive.putAll(source.briefs(40).stream());
      String asked = "b0007";
      ClosestRequest request =
          ClosestRequest.DEFAULT.method(ClosestMethod.COSINE).collapseDuplicates(false);
      String third = archive.closest(asked, request).closest().get(2).id();
      List<Evaluation> figures =
          archive.evaluate(new EvaluationRequest(Map.of(asked, Map.of(third, 1)), Map.of(), 10));
      assertThat(method(figures, "cosine").reciprocalRank()).isCloseTo(1 / 3.0, within(1e-9));
    }
  }
}
