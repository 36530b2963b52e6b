package dev.briefs.index;

import dev.briefs.index.call.CallScope;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/** Does work for each number of a range, or each of several items, on several threads. */
public final class Parallel {
  private static final int BATCH = 64;
  private static final int BATCHES_AHEAD = 4;

  private Parallel() {}

  /** Work on one number. */
  @FunctionalInterface
  public interface Work {
    /** Does the work. */
    void on(int number) throws IOException;
  }

  /**
   * Does the work for all numbers from 0 to below the size; returns when all is done. After a
   * failure or an interrupt of the caller, workers stop at their next number.
   *
   * @param perThread makes the work of each thread, so that it can have memory of its own
   * @param done is told how many numbers are done, by several threads
   * @throws IOException the first failure of any worker; so are unchecked exceptions
   */
  public static void forEach(int size, int threads, Supplier<Work> perThread, IntConsumer done)
      throws IOException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger finished = new AtomicInteger();
    FirstFailure failure = new FirstFailure();
    Callable<Void> loop =
        () -> {
          Work work = perThread.get();
          for (int from = next.getAndAdd(BATCH); from < size; from = next.getAndAdd(BATCH)) {
            int to = Math.min(size, from + BATCH);
            for (int number = from; number < to && !failure.isSet(); number++) {
              CallScope.check();
              work.on(number);
            }
            done.accept(finished.addAndGet(to - from));
          }
          return null;
        };
    List<Future<Void>> running = new ArrayList<>();
    Workers workers = Workers.of(CallScope.current(), threads);
    try {
      for (int thread = 0; thread < threads; thread++) {
        running.add(workers.submit(() -> failure.noting(loop)));
      }
      for (Future<Void> one : running) {
        await(one, failure, workers);
      }
      failure.rethrow();
    } finally {
      workers.end();
    }
  }

  /** The failure that came first; the others often follow from it. */
  private static final class FirstFailure {
    private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

    boolean isSet() {
      return first.get() != null;
    }

    void set(Throwable failure) {
      first.compareAndSet(null, failure);
    }

    Void noting(Callable<Void> work) {
      try {
        if (!isSet()) {
          work.call();
        }
      } catch (Throwable failure) {
        set(failure);
      }
      return null;
    }

    void rethrow() throws IOException {
      Throwable failure = first.get();
      if (failure != null) {
        throw thrown(failure);
      }
    }
  }

  /** Waits for one worker; an interrupt stops all of them at their next number. */
  private static void await(Future<Void> worker, FirstFailure failure, Workers workers)
      throws IOException {
    try {
      result(worker, workers);
    } catch (InterruptedIOException interrupted) {
      failure.set(interrupted);
      throw interrupted;
    }
  }

  /**
   * Computes something for all numbers from 0 to below the size and hands it on in their order,
   * from the calling thread; holds a few batches at a time.
   */
  public static <R> void inOrder(
      int size, int threads, IOFunction<Integer, R> computation, IOConsumer<R> results)
      throws IOException {
    inOrder(IntStream.range(0, size).iterator(), BATCH, threads, computation, results);
  }

  /**
   * Computes something for all items and hands it on in their order; the calling thread takes the
   * items and hands on the results. Holds a few batches at a time.
   *
   * @param batch how many items a thread works on at a time
   */
  public static <T, R> void inOrder(
      Iterator<? extends T> items,
      int batch,
      int threads,
      IOFunction<T, R> computation,
      IOConsumer<R> results)
      throws IOException {
    Queue<Future<List<R>>> ahead = new ArrayDeque<>();
    Workers workers = Workers.of(CallScope.current(), threads);
    try {
      while (items.hasNext()) {
        List<T> taken = take(items, batch);
        ahead.add(workers.submit(() -> all(taken, computation)));
        if (ahead.size() > threads * BATCHES_AHEAD) {
          hand(ahead.remove(), workers, results);
        }
      }
      while (!ahead.isEmpty()) {
        hand(ahead.remove(), workers, results);
      }
    } finally {
      ahead.forEach(batchAhead -> batchAhead.cancel(false));
      workers.end();
    }
  }

  private static <R> void hand(Future<List<R>> computed, Workers workers, IOConsumer<R> results)
      throws IOException {
    for (R one : result(computed, workers)) {
      results.accept(one);
    }
  }

  private static <T> List<T> take(Iterator<? extends T> items, int most) {
    List<T> taken = new ArrayList<>(most);
    while (taken.size() < most && items.hasNext()) {
      taken.add(items.next());
    }
    return taken;
  }

  private static <T, R> List<R> all(List<T> items, IOFunction<T, R> computation)
      throws IOException {
    List<R> computed = new ArrayList<>(items.size());
    for (T item : items) {
      CallScope.check();
      computed.add(computation.apply(item));
    }
    return computed;
  }

  private static <R> R result(Future<R> future, Workers workers) throws IOException {
    try {
      workers.help(future);
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while others worked");
    } catch (ExecutionException failure) {
      throw thrown(failure.getCause());
    }
  }

  /** The failure as callers of parallel work see it; errors and unchecked exceptions pass. */
  private static IOException thrown(@Nullable Throwable failure) {
    return switch (failure) {
      case IOException io -> io;
      case RuntimeException unchecked -> throw unchecked;
      case Error error -> throw error;
      case null, default -> new IOException(failure);
    };
  }
}
