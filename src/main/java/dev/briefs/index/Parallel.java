package dev.briefs.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does work for each number of a range on several threads. */
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

  /** Work on one number that yields something. */
  @FunctionalInterface
  public interface Computation<R> {
    /** Does the work. */
    R of(int number) throws IOException;
  }

  /**
   * Does the work for all numbers from 0 to below the size; returns when all is done.
   *
   * @param perThread makes the work of each thread, so that it can have memory of its own
   * @param done is told how many numbers are done, by several threads
   */
  public static void forEach(int size, int threads, Supplier<Work> perThread, IntConsumer done)
      throws IOException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger finished = new AtomicInteger();
    Callable<Void> loop =
        () -> {
          Work work = perThread.get();
          for (int from = next.getAndAdd(BATCH); from < size; from = next.getAndAdd(BATCH)) {
            int to = Math.min(size, from + BATCH);
            for (int number = from; number < to; number++) {
              work.on(number);
            }
            done.accept(finished.addAndGet(to - from));
          }
          return null;
        };
    List<Future<Void>> running = new ArrayList<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (int thread = 0; thread < threads; thread++) {
        running.add(executor.submit(loop));
      }
      for (Future<Void> one : running) {
        result(one);
      }
    } finally {
      end(executor);
    }
  }

  /**
   * Computes something for all numbers from 0 to below the size and hands it on in their order,
   * from the calling thread; holds a few batches at a time.
   */
  public static <R> void inOrder(
      int size, int threads, Computation<R> computation, Consumer<R> results) throws IOException {
    Queue<Future<List<R>>> ahead = new ArrayDeque<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (int from = 0; from < size || !ahead.isEmpty(); from += BATCH) {
        if (from < size) {
          int start = from;
          ahead.add(
              executor.submit(() -> batch(start, Math.min(size, start + BATCH), computation)));
        }
        if (from >= size || ahead.size() > threads * BATCHES_AHEAD) {
          result(ahead.remove()).forEach(results);
        }
      }
    } finally {
      end(executor);
    }
  }

  private static <R> List<R> batch(int from, int to, Computation<R> computation)
      throws IOException {
    List<R> batch = new ArrayList<>(to - from);
    for (int number = from; number < to; number++) {
      batch.add(computation.of(number));
    }
    return batch;
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while others worked");
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case IOException io -> throw io;
        case UncheckedIOException io -> throw io;
        case RuntimeException other -> throw other;
        case Error error -> throw error;
        case null, default -> throw new IOException(failure.getCause());
      }
    }
  }

  private static void end(ExecutorService executor) {
    // What runs still may write files: an interrupt would close them under other threads.
    executor.shutdown();
    executor.close();
  }
}
