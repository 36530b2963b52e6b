package dev.briefs.closest.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.MadeUpBriefs;
import dev.briefs.closest.Cosines;
import dev.briefs.closest.DenseSmoothing;
import dev.briefs.closest.IndexWithGraph;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SmoothedRankingTest {
  private static final long SEED = 31;

  /** What storing cosines in 20 bits and adding up floats may cost. */
  private static final float PRECISION = 2e-4f;

  private static final int TEN = 10;
  private static final int TEXTS = 300;

  @Test
  void smallArchiveIsRankedExactly() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 6).briefs(NeighbourGraph.WIDTH + 1);
    DenseSmoothing dense = new DenseSmoothing(Cosines.of(briefs), briefs.size());
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief++) {
        assertScores(near(rankings, brief), brief, dense);
        assertScores(wide(rankings, brief), brief, dense);
        assertThat(near(rankings, brief).size()).isEqualTo(TEN);
      }
    }
  }

  @Test
  void olderVersionOfATextCountsAsMuchAsItIsLikeIt() throws IOException {
    MadeUpBriefs source = new MadeUpBriefs(SEED, 6);
    List<Brief> briefs = source.briefs(NeighbourGraph.WIDTH + 1);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (Brief text : List.of(briefs.get(7), source.brief("x", 1), source.brief("x", 4))) {
        ClosestQuery subject = new ClosestQuery(text, -1, 7, Set.of());
        TopBriefs near = rankings.near(subject, ClosestMethod.SMOOTHED, TEN);
        TopBriefs wide = rankings.wide(subject, ClosestMethod.SMOOTHED);
        for (int i = 0; i < TEN; i++) {
          assertThat(near.scores()[i]).isCloseTo(wide.scores()[i], within(PRECISION));
        }
      }
    }
  }

  @Test
  void lengthsAreThoseOfTheWholeVectors() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(300);
    DenseSmoothing dense = new DenseSmoothing(Cosines.of(briefs), briefs.size());
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      for (int brief = 0; brief < briefs.size(); brief++) {
        assertThat(archive.graph().smoothedLength(brief))
            .isCloseTo((float) dense.length(brief), within(PRECISION * 5));
      }
    }
  }

  @Test
  void largerArchiveIsRankedNearlyAsByAllCosines() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(300);
    DenseSmoothing dense = new DenseSmoothing(Cosines.of(briefs), briefs.size());
    int near = 0;
    int wide = 0;
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief++) {
        Set<Integer> best = set(dense.best(brief, TEN));
        near += shared(near(rankings, brief), best);
        wide += shared(wide(rankings, brief), best);
      }
    }
    double all = TEN * briefs.size();
    assertThat(near / all).as("share of the ten best by near, seed %d", SEED).isGreaterThan(0.98);
    assertThat(wide / all).as("share of the ten best by wide, seed %d", SEED).isGreaterThan(0.98);
  }

  @Test
  void fewOfTheBestAreMissedWhereMoreAreWithinReachThanAreScored() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 2).briefs(2000);
    int found = 0;
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      int within = 0;
      for (int brief = 0; brief < TEXTS; brief++) {
        TopBriefs all = rankings.near(subject(brief), ClosestMethod.SMOOTHED, briefs.size());
        within += all.size();
        found += shared(near(rankings, brief), set(all.first(TEN).briefs()));
      }
      assertThat(within / TEXTS).isGreaterThan(400);
    }
    assertThat(found / (double) (TEN * TEXTS)).as("seed %d", SEED).isGreaterThan(0.95);
  }

  private static void assertScores(TopBriefs ranked, int brief, DenseSmoothing dense) {
    assertThat(ranked.briefs()).doesNotContain(brief).doesNotHaveDuplicates();
    for (int i = 0; i < ranked.size(); i++) {
      assertThat(ranked.scores()[i])
          .as("brief %d, seed %d", brief, SEED)
          .isCloseTo((float) dense.score(brief, ranked.briefs()[i]), within(PRECISION));
    }
  }

  private static TopBriefs near(Rankings rankings, int brief) throws IOException {
    return rankings.near(subject(brief), ClosestMethod.SMOOTHED, TEN);
  }

  private static TopBriefs wide(Rankings rankings, int brief) throws IOException {
    return rankings.wide(subject(brief), ClosestMethod.SMOOTHED);
  }

  private static ClosestQuery subject(int brief) {
    return new ClosestQuery(Brief.builder("x").build(), brief, brief, Set.of());
  }

  private static int shared(TopBriefs ranked, Set<Integer> best) {
    return (int) Arrays.stream(ranked.first(TEN).briefs()).filter(best::contains).count();
  }

  private static Set<Integer> set(int[] numbers) {
    return IntStream.of(numbers).boxed().collect(Collectors.toSet());
  }
}
