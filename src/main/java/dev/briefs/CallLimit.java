package dev.briefs;

import java.time.Duration;

/**
 * The end of reading calls before they are done: after a time, or when somebody cancels them.
 * Thread-safe. One limit may be for several calls; its time counts from when it is made.
 *
 * <p>Work notices the limit between its steps, within a few milliseconds.
 */
public final class CallLimit {
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final long start = System.nanoTime();
  private final Duration time;
  private volatile boolean cancelled;

  private CallLimit(Duration time) {
    this.time = time;
  }

  /** A limit of time, which can also be cancelled. */
  public static CallLimit of(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must be >= 0, got " + time);
    }
    return new CallLimit(time.compareTo(FOREVER) > 0 ? FOREVER : time);
  }

  /** A limit without a time, which can be cancelled. */
  public static CallLimit cancellable() {
    return new CallLimit(FOREVER);
  }

  /** Ends the calls under this limit. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether calls under this limit are to end. */
  public boolean isReached() {
    return cancelled || System.nanoTime() - start > time.toNanos();
  }

  /**
   * Returns at once unless the limit is reached.
   *
   * @throws CallEndedException when it is
   */
  public void check() {
    if (isReached()) {
      throw cancelled ? CallEndedException.cancelled() : CallEndedException.after(time);
    }
  }
}
