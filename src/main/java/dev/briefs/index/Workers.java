package dev.briefs.index;

import dev.briefs.index.call.CallScope;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The threads that one piece of parallel work uses. */
interface Workers {
  /** Has a task done; it works for the call of the thread that submits it. */
  <T> Future<T> submit(Callable<T> task);

  /** Makes sure that somebody does a submitted task that the calling thread waits for. */
  void help(Future<?> task);

  /**
   * Waits for the tasks that run, without interrupting them: an interrupt would close files under
   * other threads. Those that have not begun by then are never done.
   */
  void end();

  /** Threads for a call: the caller's, else as many of our own. */
  static Workers of(CallScope scope, int threads) {
    return scope
        .executor()
        .<Workers>map(executor -> new Borrowed(scope, executor))
        .orElseGet(() -> new Own(scope, threads));
  }

  /** Threads made for the work, which end with it. */
  final class Own implements Workers {
    private final CallScope scope;
    private final ExecutorService executor;

    Own(CallScope scope, int threads) {
      this.scope = scope;
      this.executor = Executors.newFixedThreadPool(threads);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
      return executor.submit(() -> scope.call(task));
    }

    @Override
    public void help(Future<?> task) {
      // A thread is there for every task.
    }

    @Override
    public void end() {
      executor.shutdown();
      boolean interrupted = false;
      boolean ended = false;
      while (!ended) {
        try {
          ended = executor.awaitTermination(1, TimeUnit.DAYS);
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Threads of the caller's executor. A thread that waits for a task that has not begun does it
   * itself, so that an executor that is full, or refuses work, delays nothing.
   */
  final class Borrowed implements Workers {
    private final CallScope scope;
    private final Executor executor;
    private int running;
    private boolean ended;

    Borrowed(CallScope scope, Executor executor) {
      this.scope = scope;
      this.executor = executor;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
      FutureTask<T> future = new FutureTask<>(() -> scope.call(task));
      try {
        executor.execute(() -> run(future));
      } catch (RejectedExecutionException full) {
        // Whoever waits for the task does it.
        return future;
      }
      return future;
    }

    @Override
    public void help(Future<?> task) {
      if (task instanceof FutureTask<?> future) {
        run(future);
      }
    }

    private void run(FutureTask<?> task) {
      if (begin()) {
        try {
          task.run();
        } finally {
          finish();
        }
      }
    }

    private synchronized boolean begin() {
      if (ended) {
        return false;
      }
      running++;
      return true;
    }

    private synchronized void finish() {
      running--;
      notifyAll();
    }

    @Override
    public synchronized void end() {
      ended = true;
      boolean interrupted = false;
      while (running > 0) {
        try {
          wait();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
