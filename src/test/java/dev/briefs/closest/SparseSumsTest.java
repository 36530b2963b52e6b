package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SparseSumsTest {
  private static final long SEED = 19;

  @Test
  void sumsAreThoseOfAMap() {
    Random random = new Random(SEED);
    SparseSums sums = new SparseSums();
    for (int round = 0; round < 30; round++) {
      Map<Integer, Float> expected = new LinkedHashMap<>();
      int range = 1 + random.nextInt(round % 2 == 0 ? 3000 : Integer.MAX_VALUE - 1);
      sums.clear();
      for (int i = random.nextInt(6000); i > 0; i--) {
        int key = random.nextInt(range);
        float value = random.nextFloat();
        sums.add(key, value);
        expected.merge(key, value, Float::sum);
      }
      assertThat(sums.keys())
          .as("round %d, seed %d", round, SEED)
          .containsExactly(expected.keySet().stream().mapToInt(Integer::intValue).toArray());
      expected.forEach((key, sum) -> assertThat(sums.get(key)).isEqualTo(sum));
    }
  }

  @Test
  void keyThatWasNotAddedHasNoSum() {
    SparseSums sums = new SparseSums();
    sums.add(0, 1);
    assertThat(sums.get(1)).isZero();
    sums.clear();
    assertThat(sums.get(0)).isZero();
    assertThat(sums.keys()).isEmpty();
  }
}
