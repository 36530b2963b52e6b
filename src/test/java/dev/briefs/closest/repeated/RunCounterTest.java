package dev.briefs.closest.repeated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class RunCounterTest {
  private static final long SEED = 17;
  private static final int RUNS = 20_000;

  @Test
  void countsAreNeverTooLowAndSeldomTooHigh() {
    Random random = new Random(SEED);
    int[] runs = random.ints().distinct().limit(RUNS).toArray();
    RunCounter counter = new RunCounter(RUNS);
    int wrong = 0;
    for (int i = 0; i < RUNS; i++) {
      for (int times = 0; times < expected(i); times++) {
        counter.add(new int[] {runs[i]});
      }
    }
    for (int i = 0; i < RUNS; i++) {
      assertThat(counter.count(runs[i])).as("seed %d", SEED).isGreaterThanOrEqualTo(expected(i));
      wrong += counter.count(runs[i]) >= 10 && expected(i) < 10 ? 1 : 0;
    }
    assertThat(wrong).isLessThan(RUNS / 1000);
  }

  @Test
  void countsStop() {
    RunCounter counter = new RunCounter(1);
    for (int times = 0; times < 1000; times++) {
      counter.add(new int[] {7});
    }
    assertThat(counter.count(7)).isEqualTo(RunCounter.MOST);
    assertThat(counter.count(8)).isZero();
  }

  private static int expected(int run) {
    return run % 500 == 0 ? 12 : 1;
  }
}
