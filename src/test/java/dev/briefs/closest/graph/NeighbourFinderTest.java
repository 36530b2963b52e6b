package dev.briefs.closest.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.closest.Cosines;
import dev.briefs.closest.IndexWithGraph;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.ProfileMatrix;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class NeighbourFinderTest {
  private static final long SEED = 29;
  private static final int SIZE = 300;
  private static final float PRECISION = 2e-5f;

  private static IndexWithGraph archive;
  private static double[][] cosines;
  private static ProfileMatrix matrix;

  @BeforeAll
  static void compute() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 12).briefs(SIZE);
    archive = new IndexWithGraph(briefs);
    cosines = Cosines.of(briefs);
    matrix = archive.matrix();
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @Test
  void findsTheBriefsOfTheHighestCosines() {
    NeighbourFinder finder = new NeighbourFinder(matrix);
    for (int brief = 0; brief < SIZE; brief++) {
      assertBest(brief, finder.find(brief, 20), 20);
    }
  }

  @Test
  void findsAllThatShareATerm() {
    NeighbourFinder finder = new NeighbourFinder(matrix);
    for (int brief = 0; brief < SIZE; brief += 37) {
      int related = Cosines.best(cosines[brief], brief, SIZE).length;
      assertThat(finder.find(brief, SIZE).size()).isEqualTo(related);
    }
  }

  @Test
  void scoresAreExactAndFewBriefsAreMissedWhereABoundIsReached() {
    NeighbourFinder bounded = new NeighbourFinder(matrix, 150);
    int found = 0;
    for (int brief = 0; brief < SIZE; brief++) {
      TopBriefs ranked = bounded.find(brief, 10);
      assertScores(brief, ranked);
      Set<Integer> best = set(Cosines.best(cosines[brief], brief, 10));
      found += (int) Arrays.stream(ranked.briefs()).filter(best::contains).count();
    }
    assertThat(found / (10.0 * SIZE))
        .as("share of the ten best, seed %d", SEED)
        .isBetween(0.97, 0.999);
  }

  private static void assertBest(int brief, TopBriefs ranked, int count) {
    int[] best = Cosines.best(cosines[brief], brief, count);
    assertThat(ranked.size()).isEqualTo(best.length);
    assertScores(brief, ranked);
    double worst = cosines[brief][best[best.length - 1]];
    for (int found : ranked.briefs()) {
      assertThat(cosines[brief][found])
          .as("brief %d, seed %d", brief, SEED)
          .isGreaterThanOrEqualTo(worst - PRECISION);
    }
  }

  private static void assertScores(int brief, TopBriefs ranked) {
    assertThat(ranked.briefs()).doesNotHaveDuplicates().doesNotContain(brief);
    for (int i = 0; i < ranked.size(); i++) {
      assertThat(ranked.scores()[i])
          .as("brief %d, seed %d", brief, SEED)
          .isCloseTo((float) cosines[brief][ranked.briefs()[i]], within(PRECISION));
      assertThat(i == 0 || ranked.scores()[i] <= ranked.scores()[i - 1]).isTrue();
    }
  }

  private static Set<Integer> set(int[] numbers) {
    return IntStream.of(numbers).boxed().collect(Collectors.toCollection(HashSet::new));
  }
}
