package dev.briefs.closest.score;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** Accumulators that are used again, as many as there are processors at most; thread-safe. */
public final class AccumulatorPool {
  private final int briefs;
  private final Queue<ScoreAccumulator> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  /** Accumulators for so many briefs. */
  public AccumulatorPool(int briefs) {
    this.briefs = briefs;
  }

  /** An accumulator whose sums are all 0. */
  public ScoreAccumulator take() {
    ScoreAccumulator waiting = idle.poll();
    return waiting != null ? waiting : new ScoreAccumulator(briefs);
  }

  public void giveBack(ScoreAccumulator accumulator) {
    accumulator.clear();
    idle.offer(accumulator);
  }
}
