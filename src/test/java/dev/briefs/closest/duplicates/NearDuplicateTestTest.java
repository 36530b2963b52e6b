package dev.briefs.closest.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearDuplicateTestTest {
  private static final long SEED = 31;
  private static final Set<String> TITLE = Set.of("a", "title");

  @ParameterizedTest(name = "{0} and {1} of which {2} are shared: {3}")
  @CsvSource({
    // long: six tenths of the shorter one, which is three tenths of the longer
    "100, 100, 60, 0.6",
    "100, 100, 59, 0",
    "80, 266, 80, 1.0",
    "80, 267, 80, 0",
    // medium: three quarters
    "79, 79, 60, 0.7595",
    "79, 79, 59, 0",
    "40, 133, 40, 1.0",
    "40, 134, 40, 0",
    // short: nine tenths, or all
    "39, 39, 36, 0.9231",
    "39, 39, 35, 0",
    "20, 20, 18, 0.9",
    "19, 19, 18, 0",
    "19, 27, 19, 1.0",
    "19, 28, 19, 0",
    "10, 10, 10, 1.0",
    // shortest: too little to tell
    "9, 9, 9, 0",
    "0, 0, 0, 0"
  })
  void theShorterTheTextsTheLessMayDiffer(int one, int other, int shared, float likeness) {
    ComparedText first = text(0, one);
    ComparedText second = text(one - shared, one - shared + other);
    assertThat(NearDuplicateTest.of(first, second)).isCloseTo(likeness, within(0.0001f));
    assertThat(NearDuplicateTest.of(second, first)).isCloseTo(likeness, within(0.0001f));
  }

  @Test
  void otherNumbersMakeAnotherStoryOfAMediumText() {
    ComparedText one = text(0, 60, "2024", "7");
    assertThat(NearDuplicateTest.of(one, text(4, 64, "2024", "7"))).isPositive();
    assertThat(NearDuplicateTest.of(one, text(4, 64, "2024"))).isPositive();
    assertThat(NearDuplicateTest.of(one, text(4, 64, "2024", "8"))).isZero();
    assertThat(NearDuplicateTest.of(text(0, 100, "7"), text(4, 104, "8"))).isPositive();
  }

  @Test
  void whatManyBriefsHaveIsNoProof() {
    Shingles frame = shingles(0, 300);
    ComparedText one = new ComparedText(shingles(-20, 300), shingles(-20, 0), TITLE, Set.of());
    ComparedText other = new ComparedText(shingles(0, 320), shingles(300, 320), TITLE, Set.of());
    assertThat(NearDuplicateTest.of(one, other)).isZero();
    ComparedText copy = new ComparedText(frame, shingles(0, 3), TITLE, Set.of());
    assertThat(NearDuplicateTest.of(copy, copy)).isEqualTo(1);
    ComparedText ofOtherTitle = new ComparedText(frame, shingles(0, 3), Set.of("x"), Set.of());
    assertThat(NearDuplicateTest.of(copy, ofOtherTitle)).isZero();
  }

  @Test
  void titlesOfASeriesDemandNearlyAll() {
    ComparedText first = titled(0, 100, "widget", "3", "4", "1", "released");
    ComparedText second = titled(5, 105, "widget", "3", "4", "2", "released");
    assertThat(NearDuplicateTest.of(first, second)).isZero();
    assertThat(NearDuplicateTest.of(first, titled(1, 101, "widget", "3", "4", "2", "released")))
        .isPositive();
    assertThat(NearDuplicateTest.of(first, titled(5, 105, "widget", "3", "4", "1", "released")))
        .isPositive();
    assertThat(NearDuplicateTest.of(first, titled(5, 105, "quite", "another", "9", "title")))
        .isPositive();
  }

  @ParameterizedTest(name = "{0} and {1} of which {2} are shared")
  @CsvSource({"100, 100, 60", "80, 266, 80", "40, 133, 40", "40, 40, 30", "20, 66, 20"})
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
  @CsvSource({"100, 100, 10", "40, 40, 8", "20, 20, 1", "30, 30, 0", "0, 9, 0"})
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

  private static ComparedText text(int from, int to, String... numbers) {
    Shingles shingles = shingles(from, to, numbers);
    return new ComparedText(shingles, shingles, TITLE, Set.of());
  }

  private static ComparedText titled(int from, int to, String... title) {
    Set<String> numbers = new TreeSet<>(List.of(title));
    numbers.removeIf(word -> !Character.isDigit(word.charAt(0)));
    Shingles shingles = shingles(from, to);
    return new ComparedText(shingles, shingles, Set.of(title), numbers);
  }

  private static Shingles shingles(int from, int to, String... numbers) {
    return new Shingles(IntStream.range(from, to).toArray(), new TreeSet<>(List.of(numbers)));
  }
}
