package dev.briefs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MinHashTest {
  private static final long SEED = 13;
  private static final int PAIRS = 2000;
  private static final int UNION = 120;

  /** Three standard deviations of the share among so many pairs, at most. */
  private static final double TOLERANCE = 3 * Math.sqrt(0.25 / PAIRS);

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9})
  void bandsAreSharedAsOftenAsTheFormulaSays(double jaccard) {
    Random random = new Random(SEED);
    int found = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      found += sharesABand(random, jaccard) ? 1 : 0;
    }
    double expected = 1 - Math.pow(1 - jaccard * jaccard, MinHash.BANDS);
    assertThat((double) found / PAIRS)
        .as("J = %s, seed %d", jaccard, SEED)
        .isCloseTo(expected, within(TOLERANCE));
  }

  @Test
  void equalTextsShareAllBands() {
    Shingles shingles = of(new Random(SEED).ints(50));
    assertThat(MinHash.bands(shingles)).hasSize(MinHash.BANDS).isEqualTo(MinHash.bands(shingles));
  }

  @Test
  void textWithoutShinglesHasNoBands() {
    assertThat(MinHash.bands(of(IntStream.empty()))).isEmpty();
  }

  @Test
  void storedBandsComeBack() {
    int[] bands = MinHash.bands(of(new Random(SEED).ints(50)));
    byte[] stored = MinHash.encode(bands);
    byte[] among = new byte[stored.length + 8];
    System.arraycopy(stored, 0, among, 4, stored.length);
    assertThat(MinHash.decode(among, 4, stored.length)).isEqualTo(bands);
  }

  /** Two sets of which the given share of the union is common. */
  private static boolean sharesABand(Random random, double jaccard) {
    int[] union = random.ints().distinct().limit(UNION).toArray();
    int common = (int) Math.round(jaccard * UNION);
    int middle = common + (UNION - common) / 2;
    int[] one = MinHash.bands(of(Arrays.stream(union, 0, middle)));
    IntStream rest = Arrays.stream(union, middle, UNION);
    int[] other = MinHash.bands(of(IntStream.concat(Arrays.stream(union, 0, common), rest)));
    return IntStream.range(0, MinHash.BANDS).anyMatch(band -> one[band] == other[band]);
  }

  private static Shingles of(IntStream hashes) {
    return new Shingles(hashes.sorted().distinct().toArray(), new TreeSet<>());
  }
}
