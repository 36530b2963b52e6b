package dev.briefs.closest.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeighbourCodeTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000, 65_535, 65_536, 100_000, 131_071})
  void neighboursAndFourDigitsOfCosinesAreKept(int size) {
    NeighbourCode code = NeighbourCode.of(size);
    for (int brief : new int[] {0, size / 2, size - 1}) {
      for (float cosine : new float[] {0, 0.00001f, 0.1f, 0.5f, 0.99999f, 1}) {
        int entry = code.encode(brief, cosine);
        assertThat(entry).isNotEqualTo(NeighbourCode.NONE);
        assertThat(code.brief(entry)).isEqualTo(brief);
        assertThat(code.cosine(entry)).isCloseTo(cosine, within(2e-5f));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000_000, 1_048_575, 1_048_576, 10_000_000})
  void largeArchivesKeepWhatTheyCan(int size) {
    NeighbourCode code = NeighbourCode.of(size);
    int entry = code.encode(size - 1, 1);
    assertThat(entry).isNotEqualTo(NeighbourCode.NONE);
    assertThat(code.brief(entry)).isEqualTo(size - 1);
    assertThat(code.cosine(entry)).isEqualTo(1);
    assertThat(code.cosine(code.encode(7, 0.4f))).isCloseTo(0.4f, within(0.003f));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100_000})
  void cosinesOutOfRangeAreBounded(int size) {
    NeighbourCode code = NeighbourCode.of(size);
    assertThat(code.cosine(code.encode(2, 1.5f))).isEqualTo(1);
    assertThat(code.cosine(code.encode(2, -0.5f))).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 100_000, 1_048_575})
  void whatIsReadIsWrittenBackUnchanged(int size) {
    NeighbourCode code = NeighbourCode.of(size);
    for (float cosine = 0; cosine < 1; cosine += 0.0137f) {
      int entry = code.encode(0, cosine);
      assertThat(code.encode(0, code.cosine(entry))).isEqualTo(entry);
    }
  }
}
