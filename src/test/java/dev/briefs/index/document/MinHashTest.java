package dev.briefs.index.document;

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
      found += pair(random, jaccard).sharesABand() ? 1 : 0;
    }
    double expected = 1 - Math.pow(1 - jaccard * jaccard, MinHash.BANDS);
    assertThat((double) found / PAIRS)
        .as("J = %s, seed %d", jaccard, SEED)
        .isCloseTo(expected, within(TOLERANCE));
  }

  @Test
  void equalTextsShareAllBands() {
    Shingles shingles = of(new Random(SEED).ints(50));
    assertThat(MinHash.of(shingles).bands())
        .hasSize(MinHash.BANDS)
        .isEqualTo(MinHash.of(shingles).bands());
  }

  @Test
  void textWithoutShinglesHasNoBands() {
    assertThat(MinHash.of(of(IntStream.empty())).bands()).isEmpty();
  }

  @Test
  void storedSignaturesComeBack() {
    MinHash signature = MinHash.of(of(new Random(SEED).ints(50)));
    byte[] stored = signature.encode();
    byte[] among = new byte[stored.length + 8];
    System.arraycopy(stored, 0, among, 4, stored.length);
    MinHash decoded = MinHash.decode(among, 4, stored.length);
    assertThat(decoded.shingles()).isEqualTo(50);
    assertThat(decoded.bands()).isEqualTo(signature.bands());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 0.9, 1})
  void minimaAreSharedAsOftenAsShinglesAre(double jaccard) {
    Random random = new Random(SEED);
    double shared = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Pair one = pair(random, jaccard);
      shared += one.first.shared(one.second);
    }
    assertThat(shared / PAIRS / MinHash.MINIMA)
        .as("J = %s, seed %d", jaccard, SEED)
        .isCloseTo(jaccard, within(TOLERANCE));
  }

  @Test
  void noMinimumIsSharedWithATextWithoutShingles() {
    assertThat(MinHash.of(of(new Random(SEED).ints(50))).shared(MinHash.NONE)).isZero();
  }

  private record Pair(MinHash first, MinHash second) {
    boolean sharesABand() {
      return IntStream.range(0, MinHash.BANDS)
          .anyMatch(band -> first.bands()[band] == second.bands()[band]);
    }
  }

  /** Two sets of which the given share of the union is common. */
  private static Pair pair(Random random, double jaccard) {
    int[] union = random.ints().distinct().limit(UNION).toArray();
    int common = (int) Math.round(jaccard * UNION);
    int middle = common + (UNION - common) / 2;
    MinHash one = MinHash.of(of(Arrays.stream(union, 0, middle)));
    IntStream rest = Arrays.stream(union, middle, UNION);
    MinHash other = MinHash.of(of(IntStream.concat(Arrays.stream(union, 0, common), rest)));
    return new Pair(one, other);
  }

  private static Shingles of(IntStream hashes) {
    return new Shingles(hashes.sorted().distinct().toArray(), new TreeSet<>());
  }
}
