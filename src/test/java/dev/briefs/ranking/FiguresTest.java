package dev.briefs.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  private static final Judgments GRADED =
      new Judgments(
          Map.of("a", Map.of("b", 3.0, "c", 1.0), "b", Map.of("a", 3.0), "x", Map.of("a", 3.0)),
          true);

  @Test
  void perfectListsAreWorthOne() {
    Figures figures = figures(Map.of("a", List.of("b", "c", "d"), "b", List.of("a")), GRADED);
    assertThat(figures.ndcg()).isEqualTo(1);
    assertThat(figures.reciprocalRank()).isEqualTo(1);
  }

  @Test
  void laterIsWorthLess() {
    Figures figures = figures(Map.of("a", List.of("c", "d", "b"), "b", List.of()), GRADED);
    double log3 = Math.log(3) / Math.log(2);
    assertThat(figures.ndcg()).isCloseTo((1 + 3 / 2.0) / (3 + 1 / log3) / 2, within(1e-12));
    assertThat(figures.reciprocalRank()).isCloseTo(1 / 3.0 / 2, within(1e-12));
  }

  @Test
  void briefsInNobodysListAreNeverShown() {
    assertThat(
            figures(Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("b")), GRADED)
                .neverShown())
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void ratingsCorrelateWithScoresOfBothLists() {
    Judgments rated =
        new Judgments(
            Map.of(
                "a", Map.of("b", 0.9, "c", 0.1),
                "b", Map.of("a", 0.9, "c", 0.2),
                "c", Map.of("a", 0.1, "b", 0.2)),
            false);
    Run run =
        new Run(
            Map.of(
                "a", List.of(new Run.Entry("z", 9), new Run.Entry("b", 0.8)),
                "b", List.of(new Run.Entry("a", 1.0), new Run.Entry("c", 0.4)),
                "c", List.of()));
    // scores 1.8, 0.4 and 0 against 0.9, 0.2 and 0.1: r by hand
    assertThat(new Figures(run, rated).pearson()).isCloseTo(0.99518, within(1e-4));
  }

  private static Figures figures(Map<String, List<String>> lists, Judgments judgments) {
    Map<String, List<Run.Entry>> entries = new java.util.HashMap<>();
    lists.forEach(
        (id, list) ->
            entries.put(id, list.stream().map(other -> new Run.Entry(other, 1)).toList()));
    return new Figures(new Run(entries), judgments);
  }
}
