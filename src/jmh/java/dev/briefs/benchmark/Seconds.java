package dev.briefs.benchmark;

import java.io.IOException;

/** How long work takes. */
final class Seconds {
  private static final double NANOSECONDS = 1e9;

  private Seconds() {}

  /** Work to measure. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  /** Does the work and tells how long it took. */
  static double of(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOSECONDS;
  }

  /** Does the work and prints how long it took, and nothing else. */
  static void print(Work work) throws IOException {
    System.out.println(of(work));
  }
}
