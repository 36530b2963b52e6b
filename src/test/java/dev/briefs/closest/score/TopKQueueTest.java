package dev.briefs.closest.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TopKQueueTest {
  private static final long SEED = 17;

  private record Scored(int brief, float score) {}

  @Test
  void keepsWhatSortingWouldPutFirst() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      List<Scored> scored = random(random);
      int capacity = random.nextInt(20);
      TopKQueue top = new TopKQueue(capacity);
      scored.forEach(one -> top.offer(one.brief(), one.score()));
      List<Scored> expected =
          scored.stream()
              .sorted(
                  Comparator.comparingDouble((Scored one) -> -one.score())
                      .thenComparingInt(Scored::brief))
              .limit(capacity)
              .toList();
      assertThat(list(top.drain())).as("round %d, seed %d", round, SEED).isEqualTo(expected);
    }
  }

  @Test
  void whatIsBelowTheFloorIsNotKept() {
    TopKQueue top = new TopKQueue(2);
    assertThat(top.floor()).isZero();
    top.offer(4, 0.5f);
    assertThat(top.floor()).isZero();
    top.offer(5, 0.3f);
    assertThat(top.floor()).isEqualTo(0.3f);
    top.offer(6, 0.3f);
    top.offer(3, 0.3f);
    assertThat(list(top.drain())).containsExactly(new Scored(4, 0.5f), new Scored(3, 0.3f));
  }

  @Test
  void nothingIsLeftBehind() {
    TopKQueue top = new TopKQueue(2);
    top.offer(1, 1);
    top.drain();
    assertThat(top.drain().size()).isZero();
    assertThat(top.floor()).isZero();
  }

  /** Few different scores, so that there are many ties. */
  private static List<Scored> random(Random random) {
    List<Integer> briefs = new ArrayList<>(IntStream.range(0, random.nextInt(60)).boxed().toList());
    Collections.shuffle(briefs, random);
    return briefs.stream().map(brief -> new Scored(brief, random.nextInt(8) / 8f)).toList();
  }

  private static List<Scored> list(TopBriefs ranked) {
    return IntStream.range(0, ranked.size())
        .mapToObj(i -> new Scored(ranked.briefs()[i], ranked.scores()[i]))
        .toList();
  }
}
