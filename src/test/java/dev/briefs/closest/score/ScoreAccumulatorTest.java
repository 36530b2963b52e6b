package dev.briefs.closest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreAccumulatorTest {
  @Test
  void sumsUpAndIsEmptiedAgain() {
    ScoreAccumulator sums = new ScoreAccumulator(10);
    sums.add(7, 0.5f);
    sums.add(2, 1);
    sums.add(7, 0.25f);
    assertThat(sums.size()).isEqualTo(2);
    assertThat(List.of(sums.brief(0), sums.brief(1))).containsExactly(7, 2);
    assertThat(sums.values()[7]).isEqualTo(0.75f);
    assertThat(sums.values()[3]).isZero();
    sums.clear();
    assertThat(sums.size()).isZero();
    assertThat(sums.values()).containsOnly(0);
  }
}
