package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Neighbour.Strength;
import org.junit.jupiter.api.Test;

final class RelatednessTest {
  @Test
  void probabilityRisesWithTheCosine() {
    assertThat(Relatedness.of(0)).isZero();
    assertThat(Relatedness.of(-1)).isZero();
    assertThat(Relatedness.of(0.1f)).isCloseTo(0.18f, within(0.01f));
    assertThat(Relatedness.of(0.151f)).isCloseTo(0.5f, within(1e-4f));
    assertThat(Relatedness.of(0.3f)).isCloseTo(0.92f, within(0.01f));
    assertThat(Relatedness.of(1)).isBetween(0.99f, 1f);
  }

  @Test
  void wordsAreProbabilities() {
    assertThat(Relatedness.strength(0.75f)).isEqualTo(Strength.STRONG);
    assertThat(Relatedness.strength(0.74f)).isEqualTo(Strength.MEDIUM);
    assertThat(Relatedness.strength(0.2f)).isEqualTo(Strength.MEDIUM);
    assertThat(Relatedness.strength(0.19f)).isEqualTo(Strength.WEAK);
  }
}
