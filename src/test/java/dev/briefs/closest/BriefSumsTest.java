package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefSumsTest {
  @Test
  void sumsUpAndIsEmptiedAgain() {
    BriefSums sums = new BriefSums(10);
    sums.add(7, 0.5f);
    sums.add(2, 1);
    sums.add(7, 0.25f);
    assertThat(sums.briefs()).containsExactlyInAnyOrder(7, 2);
    assertThat(sums.values()[7]).isEqualTo(0.75f);
    assertThat(sums.values()[3]).isZero();
    sums.clear();
    assertThat(sums.briefs()).isEmpty();
    assertThat(sums.values()).containsOnly(0);
  }
}
