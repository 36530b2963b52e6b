package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.Weighting;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

final class WeightsTest {
  @Test
  void termsWeighByTheFormula() {
    Weighting weighting = new Weighting(99);
    assertThat(weighting.ofRarity(9)).isCloseTo((float) (1 + Math.log(10)), within(1e-6f));
    assertThat(weighting.ofRarity(99)).isEqualTo(1);
    assertThat(Weighting.ofFrequency(0)).isZero();
    assertThat(Weighting.ofFrequency(9)).isEqualTo(3);
    assertThat(Weighting.ofFrequency(10_000)).isEqualTo(Weighting.ofFrequency(255));
  }

  @Test
  void allRelativesTogetherWeighSeven() {
    float[] weights = Smoothing.weights(random(50));
    assertThat(weights).hasSize(35);
    assertThat(sum(weights)).isCloseTo(7, within(1e-5));
  }

  @Test
  void fewRelativesWeighLess() {
    assertThat(sum(Smoothing.weights(random(3)))).isCloseTo(0.6, within(1e-5));
    assertThat(Smoothing.weights(new float[0])).isEmpty();
  }

  @Test
  void weightsFollowCosineAndRank() {
    float[] weights = Smoothing.weights(new float[] {0.6f, 0.6f, 0.3f});
    assertThat(weights[1] / weights[0]).isCloseTo(5f / 6, within(1e-5f));
    assertThat(weights[2] / weights[1]).isCloseTo(3f / 7, within(1e-5f));
  }

  @Test
  void commonTermsOfScriptsWithoutBlanksWeighNothing() {
    Weighting weighting = new Weighting(100);
    assertThat(weighting.ofRarity(new BytesRef("的"), 41)).isZero();
    assertThat(weighting.ofRarity(new BytesRef("ことの"), 41)).isZero();
    assertThat(weighting.ofRarity(new BytesRef("茶园"), 40)).isEqualTo(weighting.ofRarity(40));
    assertThat(weighting.ofRarity(new BytesRef("the"), 100)).isEqualTo(weighting.ofRarity(100));
    assertThat(weighting.ofRarity(new BytesRef("и"), 100)).isEqualTo(weighting.ofRarity(100));
    assertThat(new Weighting(6).ofRarity(new BytesRef("的"), 5)).isPositive();
  }

  @Test
  void hubsCountLess() throws IOException {
    assertThat(Smoothing.hubness(10, 40)).isEqualTo(1);
    assertThat(Smoothing.hubness(80, 40)).isCloseTo(1.1487f, within(1e-4f));
    TopBriefs nearest = new TopBriefs(new int[] {3, 5, 7}, new float[] {0.6f, 0.5f, 0.4f});
    TopBriefs relatives = Smoothing.relatives(nearest, brief -> brief == 3 ? 1.3f : 1);
    assertThat(relatives.briefs()).containsExactly(5, 3, 7);
    assertThat(relatives.scores()[1]).isCloseTo(0.6f / 1.3f, within(1e-6f));
  }

  @Test
  void cosinesOfNothingWeighNothing() {
    assertThat(Smoothing.weights(new float[] {0, 0})).containsExactly(0, 0);
  }

  private static float[] random(int size) {
    float[] cosines = new float[size];
    for (int i = 0; i < size; i++) {
      cosines[i] = 1f / (i + 2);
    }
    return cosines;
  }

  private static double sum(float[] weights) {
    double sum = 0;
    for (float weight : Arrays.copyOf(weights, weights.length)) {
      sum += weight;
    }
    return sum;
  }
}
