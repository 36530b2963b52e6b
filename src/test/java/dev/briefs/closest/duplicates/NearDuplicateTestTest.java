package dev.briefs.closest.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearDuplicateTestTest {
  private static final long SEED = 31;

  @ParameterizedTest(name = "{0} and {1} of which {2} are shared: {3}")
  @CsvSource({
    // long: half of all runs, or four fifths of a shorter one that is three tenths of the longer
    "100, 100, 67, 0.5038",
    "100, 100, 66, 0",
    "80, 80, 54, 0.5094",
    "80, 160, 64, 0.8",
    "80, 160, 63, 0",
    "80, 266, 80, 1.0",
    "80, 267, 80, 0",
    "240, 700, 192, 0.8",
    // medium: three quarters of all, or nearly all of the shorter one
    "79, 79, 68, 0.7556",
    "79, 79, 67, 0",
    "40, 40, 35, 0.7778",
    "40, 40, 34, 0",
    "40, 130, 38, 0.95",
    "40, 130, 37, 0",
    "40, 133, 40, 1.0",
    "40, 134, 40, 0",
    // short: all of the shorter one
    "39, 39, 39, 1.0",
    "39, 39, 38, 0",
    "20, 66, 20, 1.0",
    "20, 67, 20, 0",
    "19, 27, 19, 1.0",
    "19, 28, 19, 0",
    "10, 10, 10, 1.0",
    "10, 14, 10, 1.0",
    "10, 15, 10, 0",
    // shortest: too little to tell
    "9, 9, 9, 0",
    "9, 100, 9, 0",
    "0, 0, 0, 0"
  })
  void theShorterTheTextsTheLessMayDiffer(int one, int other, int shared, float likeness) {
    Shingles first = range(0, one);
    Shingles second = range(one - shared, one - shared + other);
    assertThat(NearDuplicateTest.of(first, second)).isCloseTo(likeness, within(0.0001f));
    assertThat(NearDuplicateTest.of(second, first)).isCloseTo(likeness, within(0.0001f));
  }

  @Test
  void otherNumbersMakeAnotherStoryOfAMediumText() {
    Shingles one = range(0, 60, "2024", "7");
    assertThat(NearDuplicateTest.of(one, range(4, 64, "2024", "7"))).isPositive();
    assertThat(NearDuplicateTest.of(one, range(4, 64, "2024"))).isPositive();
    assertThat(NearDuplicateTest.of(one, range(4, 64, "2024", "8"))).isZero();
    assertThat(NearDuplicateTest.of(range(0, 100, "7"), range(4, 104, "8"))).isPositive();
  }

  @Test
  void nothingBelowTheLeastCoefficientIsNearlyTheSame() {
    for (int one = 1; one <= 260; one += 7) {
      for (int other = one; other <= 900; other += 13) {
        assertLeast(one, other);
      }
    }
  }

  @ParameterizedTest(name = "{0} and {1} of which {2} are shared")
  @CsvSource({
    "100, 100, 67",
    "80, 266, 80",
    "40, 133, 40",
    "40, 40, 35",
    "20, 66, 20",
    "10, 10, 10"
  })
  void signaturesOfTextsNearlyTheSameNeverRuleItOut(int one, int other, int shared) {
    Random random = new Random(SEED);
    for (int pair = 0; pair < 300; pair++) {
      int[] all = random.ints().distinct().limit(one + other - shared).toArray();
      MinHash first = signature(all, 0, one);
      MinHash second = signature(all, one - shared, one - shared + other);
      assertThat(NearDuplicateTest.isPossible(first, second)).as("seed %d", SEED).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} and {1} of which {2} are shared")
  @CsvSource({"100, 100, 10", "40, 40, 15", "20, 20, 10", "9, 9, 9", "10, 15, 10", "30, 30, 0"})
  void signaturesOfOtherTextsRuleItOut(int one, int other, int shared) {
    int[] all = new Random(SEED).ints().distinct().limit(one + other - shared).toArray();
    MinHash first = signature(all, 0, one);
    MinHash second = signature(all, one - shared, one - shared + other);
    assertThat(NearDuplicateTest.isPossible(first, second)).as("seed %d", SEED).isFalse();
  }

  private static MinHash signature(int[] hashes, int from, int to) {
    int[] chosen = Arrays.stream(hashes, from, to).sorted().toArray();
    return MinHash.of(new Shingles(chosen, new TreeSet<>()));
  }

  private static void assertLeast(int one, int other) {
    int shared = one;
    while (shared > 0
        && NearDuplicateTest.of(range(0, one), range(one - shared, one - shared + other)) > 0) {
      shared--;
    }
    float below = (float) shared / (one + other - shared);
    float reached = (float) (shared + 1) / (one + other - shared - 1);
    float least = NearDuplicateTest.leastJaccard(other, one);
    if (shared == one) {
      assertThat(least).as("%d and %d", one, other).isGreaterThan(below);
    } else {
      assertThat(least).as("%d and %d", one, other).isBetween(below, reached + 1e-5f);
    }
  }

  private static Shingles range(int from, int to, String... numbers) {
    return new Shingles(IntStream.range(from, to).toArray(), new TreeSet<>(List.of(numbers)));
  }
}
