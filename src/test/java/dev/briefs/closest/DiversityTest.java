package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.MadeUpBriefs;
import dev.briefs.closest.rank.ClosestQuery;
import dev.briefs.closest.rank.Rankings;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DiversityTest {
  private static final long SEED = 53;

  @Test
  void orderIsThatOfMaximalMarginalRelevance() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 8).briefs(60);
    double[][] cosines = Cosines.of(briefs);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Rankings rankings = new Rankings(archive.snapshot(), archive.graph());
      for (int brief = 0; brief < briefs.size(); brief += 4) {
        ClosestQuery subject = new ClosestQuery(briefs.get(brief), brief, brief, Set.of());
        TopBriefs candidates =
            rankings
                .of(ClosestMethod.SMOOTHED)
                .rank(subject, other -> other != subject.leftOut())
                .next()
                .first(40);
        TopBriefs diverse = Diversity.reorder(candidates, 10, archive.space());
        assertThat(diverse.briefs())
            .as("brief %d, seed %d", brief, SEED)
            .containsExactly(expected(candidates, cosines).stream().mapToInt(i -> i).toArray());
        assertThat(diverse.briefs()[0]).isEqualTo(candidates.briefs()[0]);
      }
    }
  }

  @Test
  void thereMayBeFewerCandidatesThanAskedFor() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(new MadeUpBriefs(SEED, 1).briefs(3))) {
      TopBriefs two = new TopBriefs(new int[] {1, 2}, new float[] {0.9f, 0.1f});
      assertThat(Diversity.reorder(two, 10, archive.space()).briefs()).containsExactly(1, 2);
      assertThat(Diversity.reorder(TopBriefs.NONE, 10, archive.space()).size()).isZero();
    }
  }

  private static List<Integer> expected(TopBriefs candidates, double[][] cosines) {
    List<Integer> taken = new ArrayList<>();
    while (taken.size() < 10) {
      int best = -1;
      double bestValue = -1;
      for (int i = 0; i < candidates.size(); i++) {
        int brief = candidates.briefs()[i];
        double novelty = taken.stream().mapToDouble(other -> cosines[brief][other]).max().orElse(0);
        double value = 0.6 * candidates.scores()[i] / candidates.scores()[0] - 0.4 * novelty;
        if (!taken.contains(brief) && value > bestValue) {
          best = brief;
          bestValue = value;
        }
      }
      taken.add(best);
    }
    return taken;
  }
}
