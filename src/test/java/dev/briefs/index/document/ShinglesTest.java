package dev.briefs.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static final long SEED = 11;

  @Test
  void runsOfThreeWordsAreCountedOnce() {
    assertThat(of("one two").size()).isZero();
    assertThat(of("one two three").size()).isEqualTo(1);
    assertThat(of("one two three four").size()).isEqualTo(2);
    assertThat(of("one two three one two three").size()).isEqualTo(3);
    assertThat(of("").size()).isZero();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    Shingles one = of("The Cafés opened; doors open.");
    Shingles other = of("the cafés (Opened) DOORS open");
    assertThat(one.hashes()).isEqualTo(other.hashes());
  }

  @Test
  void functionWordsCount() {
    assertThat(of("they are in town").shared(of("they were in town"))).isZero();
  }

  @Test
  void charactersOfScriptsWithoutBlanksAreWords() {
    assertThat(of("人工智能改变世界").size()).isEqualTo(6);
    assertThat(of("人工智能改变世界").shared(of("关于人工智能"))).isEqualTo(2);
  }

  @Test
  void wordsWithDigitsAreKept() {
    assertThat(of("In 2024 some 3.5 percent of GPT4 users").numbers())
        .containsExactly("2024", "3", "5", "gpt4");
  }

  @Test
  void otherTextStandsInForAMissingSummary() {
    Brief brief =
        Brief.builder("a").title("t").sections(List.of(new Section("h", "one two three"))).build();
    assertThat(Shingles.of(brief).hashes()).isEqualTo(of("one two three").hashes());
  }

  @Test
  void sharedRunsAreThoseOfTheIntersection() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      Shingles one = random(random);
      Shingles other = random(random);
      Set<Integer> both = set(one);
      both.retainAll(set(other));
      assertThat(one.shared(other)).as("pair %d, seed %d", i, SEED).isEqualTo(both.size());
    }
  }

  private static Shingles random(Random random) {
    IntStream hashes = random.ints(random.nextInt(40), -30, 30);
    return new Shingles(hashes.sorted().distinct().toArray(), new TreeSet<>());
  }

  private static Set<Integer> set(Shingles shingles) {
    return IntStream.of(shingles.hashes()).boxed().collect(HashSet::new, Set::add, Set::addAll);
  }

  private static Shingles of(String text) {
    return Shingles.of(Brief.builder("a").summary(text).build());
  }
}
