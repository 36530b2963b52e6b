package dev.briefs.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

  /** Work on one item that yields something. */
  @FunctionalInterface
  public interface Computation<T, R> {
    /** Does the work. */
    R of(T item) throws IOException;
  }

  /** What becomes of something that was computed. */
  @FunctionalInterface
  public interface Sink<R> {
    /** Takes it. */
    void take(R computed) throws IOException;
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
      int size, int threads, Computation<Integer, R> computation, Sink<R> results)
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
      Computation<T, R> computation,
      Sink<R> results)
      throws IOException {
    Queue<Future<List<R>>> ahead = new ArrayDeque<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      while (items.hasNext()) {
        List<T> taken = take(items, batch);
        ahead.add(executor.submit(() -> all(taken, computation)));
        if (ahead.size() > threads * BATCHES_AHEAD) {
          hand(ahead.remove(), results);
        }
      }
      while (!ahead.isEmpty()) {
        hand(ahead.remove(), results);
      }
    } finally {
      end(executor);
    }
  }

  private static <R> void hand(Future<List<R>> computed, Sink<R> results) throws IOException {
    for (R one : result(computed)) {
      results.take(one);
    }
  }

  private static <T> List<T> take(Iterator<? extends T> items, int most) {
    List<T> taken = new ArrayList<>(most);
    while (taken.size() < most && items.hasNext()) {
      taken.add(items.next());
    }
    return taken;
  }

  private static <T, R> List<R> all(List<T> items, Computation<T, R> computation)
      throws IOException {
    List<R> computed = new ArrayList<>(items.size());
    for (T item : items) {
      computed.add(computation.of(item));
    }
    return computed;
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
