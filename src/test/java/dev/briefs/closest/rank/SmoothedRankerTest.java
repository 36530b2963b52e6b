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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SmoothedRankerTest {
  private static final long SEED = 31;

  /** What storing cosines in 20 bits and adding up floats may cost. */
  private static final float PRECISION = 2e-4f;

  private static final int TEN = 10;
  private static final int TEXTS = 300;

  /** Up to this rank the nearest brief may stand with another score than its own. */
  private static final int PROMOTED = 3;

  @Test
  void smallArchiveIsRankedExactly() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 6).briefs(NeighbourGraph.WIDTH + 1);
    DenseSmoothing dense = new DenseSmoothing(Cosines.of(briefs), briefs.size());
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief++) {
        TopBriefs ranked = all(rankings, brief);
        assertScores(ranked, brief, dense);
        assertThat(ranked.size()).isEqualTo(NeighbourGraph.WIDTH);
      }
    }
  }

  @Test
  void loadedGraphRanksAsTheStoredOne() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(400);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings stored = new Rankings(archive.snapshot(), archive.graph());
      Rankings loaded = Rankings.forMany(archive.snapshot(), archive.graph(), brief -> true);
      for (int brief = 0; brief < briefs.size(); brief++) {
        TopBriefs ranked = all(loaded, brief);
        assertThat(ranked.briefs()).isEqualTo(all(stored, brief).briefs());
        assertThat(ranked.scores()).isEqualTo(all(stored, brief).scores());
      }
    }
  }

  @Test
  void scoresOfTwoBriefsAreTheSameBothWays() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(300);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      List<TopBriefs> lists = new ArrayList<>();
      for (int brief = 0; brief < briefs.size(); brief++) {
        lists.add(all(rankings, brief));
      }
      for (int brief = 0; brief < briefs.size(); brief++) {
        TopBriefs list = lists.get(brief);
        for (int i = PROMOTED; i < TEN; i++) {
          TopBriefs other = lists.get(list.briefs()[i]);
          int rank = rank(other, brief);
          if (rank >= PROMOTED) {
            assertThat(other.scores()[rank])
                .as("%d and %d, seed %d", brief, list.briefs()[i], SEED)
                .isCloseTo(list.scores()[i], within(PRECISION));
          }
        }
      }
    }
  }

  @Test
  void olderVersionOfATextCountsAsMuchAsItIsLikeIt() throws IOException {
    MadeUpBriefs source = new MadeUpBriefs(SEED, 6);
    List<Brief> briefs = source.briefs(NeighbourGraph.WIDTH + 1);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      TopBriefs stored = all(rankings, 7);
      TopBriefs given = all(rankings, new ClosestQuery(briefs.get(7), -1, 7, Set.of()));
      assertThat(given.briefs()).isEqualTo(stored.briefs());
      for (int i = 0; i < given.size(); i++) {
        assertThat(given.scores()[i]).isCloseTo(stored.scores()[i], within(PRECISION));
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
    int found = 0;
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief++) {
        found += shared(all(rankings, brief), set(dense.best(brief, TEN)));
      }
    }
    assertThat(found / (double) (TEN * briefs.size())).as("seed %d", SEED).isGreaterThan(0.96);
  }

  @Test
  void blocksFallInScoreAndRankEachBriefOnce() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 2).briefs(2000);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < TEXTS; brief += 17) {
        TopBriefs ranked = all(rankings, brief);
        assertThat(ranked.size()).isGreaterThan(1000);
        assertThat(ranked.briefs()).doesNotHaveDuplicates().doesNotContain(brief);
        for (int i = 1; i < ranked.size(); i++) {
          assertThat(ranked.scores()[i]).isLessThanOrEqualTo(ranked.scores()[i - 1]);
        }
      }
    }
  }

  @Test
  void onlyAcceptedBriefsAreRanked() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(400);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings loaded =
          Rankings.forMany(archive.snapshot(), archive.graph(), brief -> brief % 50 == 3);
      Rankings stored = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief += 7) {
        TopBriefs list =
            all(loaded.of(ClosestMethod.SMOOTHED).rank(query(brief), other -> other % 50 == 3));
        TopBriefs same =
            all(stored.of(ClosestMethod.SMOOTHED).rank(query(brief), other -> other % 50 == 3));
        assertThat(list.briefs()).isEqualTo(same.briefs()).isNotEmpty();
        assertThat(Arrays.stream(list.briefs())).allMatch(other -> other % 50 == 3);
      }
    }
  }

  @Test
  void nearestBriefIsAmongTheFirstThree() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 4).briefs(500);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief++) {
        int nearest = archive.graph().neighbours(brief, 1).briefs()[0];
        assertThat(all(rankings, brief).first(3).briefs()).contains(nearest);
      }
    }
  }

  private static void assertScores(TopBriefs ranked, int brief, DenseSmoothing dense) {
    assertThat(ranked.briefs()).doesNotContain(brief).doesNotHaveDuplicates();
    for (int i = PROMOTED; i < ranked.size(); i++) {
      assertThat(ranked.scores()[i])
          .as("brief %d, seed %d", brief, SEED)
          .isCloseTo((float) dense.score(brief, ranked.briefs()[i]), within(PRECISION));
    }
  }

  private static int rank(TopBriefs ranked, int brief) {
    return IntStream.range(0, ranked.size()).filter(i -> ranked.briefs()[i] == brief).sum();
  }

  private static TopBriefs all(Rankings rankings, int brief) throws IOException {
    return all(rankings, query(brief));
  }

  private static TopBriefs all(Rankings rankings, ClosestQuery query) throws IOException {
    return all(rankings.of(ClosestMethod.SMOOTHED).rank(query, other -> other != query.leftOut()));
  }

  private static TopBriefs all(Ranking ranking) throws IOException {
    TopBriefs all = TopBriefs.NONE;
    while (ranking.hasNext()) {
      all = all.then(ranking.next());
    }
    return all;
  }

  private static ClosestQuery query(int brief) {
    return new ClosestQuery(Brief.builder("x").build(), brief, brief, Set.of());
  }

  private static int shared(TopBriefs ranked, Set<Integer> best) {
    return (int) Arrays.stream(ranked.first(TEN).briefs()).filter(best::contains).count();
  }

  private static Set<Integer> set(int[] numbers) {
    return IntStream.of(numbers).boxed().collect(Collectors.toSet());
  }
}
