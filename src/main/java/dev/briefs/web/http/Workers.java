package dev.briefs.web.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does a few pieces of work at a time, and gives up waiting for what takes too long. */
final class Workers {
  private static final int SLOWER = 10;

  private final Limits limits;
  private final Semaphore permits;

  Workers(Limits limits) {
    this.limits = limits;
    this.permits = new Semaphore(limits.running(), true);
  }

  /**
   * The result of a piece of work.
   *
   * @param slow whether it may take ten times as long as others
   * @throws Problem when its turn does not come in time, or it takes too long; it then goes on
   *     without anybody waiting, and keeps its place until it ends
   */
  <T> T call(Callable<T> work, boolean slow) throws IOException {
    Duration time = slow ? limits.time().multipliedBy(SLOWER) : limits.time();
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      if (!permits.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Problem(503, "server", "is busy; try again in a moment");
      }
      Thread.ofVirtual().name("briefs-page").start(() -> run(work, result));
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new Problem(503, "time", "took longer than " + time.toSeconds() + " s; ask for less");
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "server", "is ending");
    } catch (ExecutionException failed) {
      throw rethrown(Objects.requireNonNull(failed.getCause()));
    }
  }

  private <T> void run(Callable<T> work, CompletableFuture<T> result) {
    try {
      result.complete(work.call());
    } catch (Exception | Error failure) {
      result.completeExceptionally(failure);
    } finally {
      permits.release();
    }
  }

  private static RuntimeException rethrown(Throwable cause) throws IOException {
    switch (cause) {
      case IOException failure -> throw failure;
      case RuntimeException failure -> throw failure;
      case Error error -> throw error;
      default -> throw new IllegalStateException(cause);
    }
  }
}
