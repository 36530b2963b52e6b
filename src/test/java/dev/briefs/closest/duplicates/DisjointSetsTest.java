package dev.briefs.closest.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DisjointSetsTest {
  private static final long SEED = 23;
  private static final int SIZE = 60;

  @Test
  void setsAreThoseOfRelabelling() {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      DisjointSets sets = new DisjointSets(SIZE);
      int[] labels = IntStream.range(0, SIZE).toArray();
      for (int joins = random.nextInt(SIZE); joins > 0; joins--) {
        int one = random.nextInt(SIZE);
        int other = random.nextInt(SIZE);
        sets.join(one, other);
        relabel(labels, labels[one], labels[other]);
      }
      assertSame(sets, labels, round);
    }
  }

  @Test
  void numbersByThemselvesAreNoGroup() {
    DisjointSets sets = new DisjointSets(3);
    assertThat(sets.groups()).isEmpty();
    sets.join(2, 2);
    assertThat(sets.groups()).isEmpty();
  }

  private static void assertSame(DisjointSets sets, int[] labels, int round) {
    for (int one = 0; one < SIZE; one++) {
      for (int other = 0; other < SIZE; other++) {
        assertThat(sets.isJoined(one, other))
            .as("round %d, seed %d", round, SEED)
            .isEqualTo(labels[one] == labels[other]);
      }
    }
    assertThat(sets.groups().stream().map(DisjointSetsTest::boxed)).isEqualTo(groups(labels));
  }

  private static List<List<Integer>> groups(int[] labels) {
    return IntStream.range(0, SIZE)
        .filter(first -> IntStream.range(0, first).noneMatch(i -> labels[i] == labels[first]))
        .mapToObj(first -> IntStream.range(0, SIZE).filter(i -> labels[i] == labels[first]))
        .map(group -> group.boxed().toList())
        .filter(group -> group.size() > 1)
        .toList();
  }

  private static List<Integer> boxed(int[] group) {
    return IntStream.of(group).boxed().toList();
  }

  private static void relabel(int[] labels, int from, int to) {
    for (int i = 0; i < labels.length; i++) {
      labels[i] = labels[i] == from ? to : labels[i];
    }
  }
}
