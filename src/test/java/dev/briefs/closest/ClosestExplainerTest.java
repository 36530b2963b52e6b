package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.Neighbour.SharedTerm;
import dev.briefs.Neighbour.Via;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ClosestExplainerTest {
  private static final long SEED = 59;
  private static final ClosestRequest EXPLAINED = ClosestRequest.DEFAULT.explain(true).limit(20);

  @Test
  void sharesAddUpToNoMoreThanTheWhole() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(SEED, 8).briefs(60);
    try (IndexWithGraph archive = new IndexWithGraph(briefs)) {
      Closest closest = archive.closest();
      for (Brief brief : briefs.subList(0, 12)) {
        for (Neighbour neighbour : closest.of(brief.id(), EXPLAINED).closest()) {
          List<Double> terms = neighbour.terms().stream().map(t -> (double) t.weight()).toList();
          List<Double> via = neighbour.via().stream().map(v -> (double) v.weight()).toList();
          assertShares(terms, 8);
          assertShares(via, 3);
          assertThat(neighbour.via().stream().map(Via::id))
              .doesNotContain(brief.id(), neighbour.id());
        }
      }
    }
  }

  @Test
  void termsAreThoseThatBothBriefsWrite() throws IOException {
    Brief one = Brief.builder("a").title("Reactors").summary("Nuclear reactors of Finland").build();
    Brief other =
        Brief.builder("b")
            .title("The reactor")
            .summary("Coal, nuclear")
            .keywords(List.of("Reactor"))
            .build();
    try (IndexWithGraph archive = new IndexWithGraph(List.of(one, other))) {
      Neighbour neighbour = archive.closest().of("a", EXPLAINED).closest().getFirst();
      Map<String, SharedTerm> terms =
          neighbour.terms().stream()
              .collect(Collectors.toMap(SharedTerm::term, Function.identity()));
      assertThat(terms.keySet()).containsExactlyInAnyOrder("reactor", "nuclear");
      assertThat(terms.values().stream().mapToDouble(SharedTerm::weight).sum())
          .isCloseTo(1, within(1e-5));
      assertThat(neighbour.terms().getFirst().fields()).containsExactly("title", "keywords");
    }
  }

  @Test
  void nothingIsExplainedUnasked() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(new MadeUpBriefs(SEED, 2).briefs(20))) {
      assertThat(archive.closest().of("b0000", ClosestRequest.DEFAULT).closest())
          .allMatch(neighbour -> neighbour.terms().isEmpty() && neighbour.via().isEmpty());
    }
  }

  @Test
  void onlySmoothingGoesThroughOtherBriefs() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(new MadeUpBriefs(SEED, 2).briefs(20))) {
      assertThat(archive.closest().of("b0000", EXPLAINED.method(ClosestMethod.COSINE)).closest())
          .allMatch(neighbour -> neighbour.via().isEmpty() && !neighbour.terms().isEmpty());
      assertThat(archive.closest().of("b0000", EXPLAINED).closest())
          .anyMatch(neighbour -> !neighbour.via().isEmpty());
    }
  }

  private static void assertShares(List<Double> shares, int most) {
    assertThat(shares).hasSizeLessThanOrEqualTo(most).allMatch(share -> share > 0);
    assertThat(shares.stream().mapToDouble(share -> share).sum()).isLessThanOrEqualTo(1.0001);
    assertThat(shares).isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }
}
