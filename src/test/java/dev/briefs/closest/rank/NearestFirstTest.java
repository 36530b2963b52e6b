package dev.briefs.closest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.closest.score.TopBriefs;
import org.junit.jupiter.api.Test;

final class NearestFirstTest {
  private static final TopBriefs RANKED =
      new TopBriefs(new int[] {1, 2, 3, 4, 5}, new float[] {0.9f, 0.8f, 0.7f, 0.6f, 0.5f});

  @Test
  void outstandingNeighbourComesFirst() {
    TopBriefs promoted = NearestFirst.promote(RANKED, nearest(0.5f, 0.4f));
    assertThat(promoted.briefs()).containsExactly(5, 1, 2, 3, 4);
    assertThat(promoted.scores()[0]).isGreaterThan(promoted.scores()[1]);
  }

  @Test
  void nearestNeighbourComesThirdAtLeast() {
    TopBriefs promoted = NearestFirst.promote(RANKED, nearest(0.5f, 0.41f));
    assertThat(promoted.briefs()).containsExactly(1, 2, 5, 3, 4);
    assertThat(promoted.scores()).isSortedAccordingTo((one, other) -> Float.compare(other, one));
  }

  @Test
  void whatIsHighEnoughStays() {
    TopBriefs nearest = new TopBriefs(new int[] {2, 1}, new float[] {0.5f, 0.45f});
    assertThat(NearestFirst.promote(RANKED, nearest)).isSameAs(RANKED);
    assertThat(NearestFirst.promote(RANKED, TopBriefs.NONE)).isSameAs(RANKED);
    assertThat(NearestFirst.promote(TopBriefs.NONE, nearest).size()).isZero();
  }

  private static TopBriefs nearest(float first, float second) {
    return new TopBriefs(new int[] {5, 1}, new float[] {first, second});
  }
}
