package dev.briefs.archive.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes it that folders change from time to time, and leaves it to others to look; thread-safe. */
public final class PollingWatcher implements FileWatcher {
  private final Duration interval;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Folders that change that often. */
  public PollingWatcher(Duration interval) {
    this.interval = interval;
  }

  @Override
  public void renew() {
    // There is nothing to take up: whoever looks sees the folders as they are.
  }

  @Override
  public boolean within(Duration time) throws InterruptedException {
    boolean due = interval.compareTo(time) <= 0;
    Duration wait = due ? interval : time;
    return !closed.await(wait.toNanos(), TimeUnit.NANOSECONDS) && due;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
