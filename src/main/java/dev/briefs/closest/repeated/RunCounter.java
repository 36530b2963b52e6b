package dev.briefs.closest.repeated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Counts in how many briefs each of many runs of words stands, approximately and in little memory:
 * a count-min sketch (Cormode and Muthukrishnan 2005) of one table of bytes and two hash functions.
 * A count is too high where both of a run's bytes are shared with others, never too low; counts
 * stop at {@value #MOST}. Thread-safe.
 */
final class RunCounter {
  /** Where counts stop, which is far above every count that matters. */
  static final int MOST = 100;

  private static final int LEAST_SLOTS = 1 << 12;
  private static final int MOST_SLOTS = 1 << 27;
  private static final VarHandle COUNTS = MethodHandles.arrayElementVarHandle(byte[].class);

  private final byte[] counts;

  /** A counter for about so many different runs. */
  RunCounter(long runs) {
    long slots = Math.clamp(4 * runs, LEAST_SLOTS, MOST_SLOTS);
    counts = new byte[Integer.highestOneBit((int) slots)];
  }

  /** Counts the runs of one brief, each given once. */
  void add(int[] runs) {
    for (int run : runs) {
      int first = first(run);
      int second = second(run);
      add(first);
      if (first != second) {
        add(second);
      }
    }
  }

  private void add(int slot) {
    if ((byte) COUNTS.getVolatile(counts, slot) < MOST) {
      byte unused = (byte) COUNTS.getAndAdd(counts, slot, (byte) 1);
    }
  }

  /** In how many briefs a run stands. */
  int count(int run) {
    return Math.min(MOST, Math.min(counts[first(run)], counts[second(run)]));
  }

  private int first(int run) {
    return slot(run * 0x85ebca6b);
  }

  private int second(int run) {
    return slot((run ^ run >>> 15) * 0xc2b2ae35 + 0x27d4eb2f);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & counts.length - 1;
  }
}
