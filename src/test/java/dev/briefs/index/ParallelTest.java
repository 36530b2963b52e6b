package dev.briefs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParallelTest {
  @ParameterizedTest
  @CsvSource({"0, 2", "1, 4", "63, 1", "64, 2", "65, 3", "1000, 8"})
  void everyNumberIsWorkedOnOnce(int size, int threads) throws IOException {
    AtomicIntegerArray counts = new AtomicIntegerArray(size);
    AtomicInteger most = new AtomicInteger();
    Set<Object> works = ConcurrentHashMap.newKeySet();
    Parallel.forEach(
        size,
        threads,
        () -> {
          Parallel.Work work = counts::incrementAndGet;
          works.add(new Object());
          return work;
        },
        done -> most.accumulateAndGet(done, Math::max));
    assertThat(IntStream.range(0, size).map(counts::get)).allMatch(count -> count == 1);
    assertThat(most).hasValue(size);
    assertThat(works).hasSize(threads);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 4", "63, 1", "64, 2", "65, 3", "3000, 8"})
  void resultsComeInOrder(int size, int threads) throws IOException {
    List<Integer> results = new ArrayList<>();
    Parallel.inOrder(size, threads, number -> number * 2, results::add);
    assertThat(results).isEqualTo(IntStream.range(0, size).mapToObj(n -> n * 2).toList());
  }

  @Test
  void failureOfOneThreadIsThatOfAll() {
    assertThatIOException()
        .isThrownBy(() -> Parallel.forEach(500, 3, () -> ParallelTest::failAt300, done -> {}))
        .withMessage("at 300");
    assertThatIOException()
        .isThrownBy(
            () ->
                Parallel.inOrder(
                    500,
                    3,
                    number -> {
                      failAt300(number);
                      return number;
                    },
                    number -> {}))
        .withMessage("at 300");
  }

  @Test
  void failureOfWhoTakesResultsEndsTheWork() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Parallel.inOrder(
                    500,
                    3,
                    number -> number,
                    number -> {
                      throw new IllegalStateException("enough");
                    }))
        .withMessage("enough");
  }

  @Test
  void nothingIsBegunAfterAFailure() {
    AtomicInteger begun = new AtomicInteger();
    assertThatIOException()
        .isThrownBy(
            () ->
                Parallel.forEach(
                    1_000_000,
                    2,
                    () ->
                        number -> {
                          begun.incrementAndGet();
                          throw new IOException("at once");
                        },
                    done -> {}))
        .withMessage("at once");
    assertThat(begun.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void firstFailureIsReported() {
    CountDownLatch failed = new CountDownLatch(1);
    assertThatIOException()
        .isThrownBy(
            () ->
                Parallel.forEach(
                    128,
                    2,
                    () ->
                        number -> {
                          if (number >= 64) {
                            failed.countDown();
                            throw new IOException("first");
                          }
                          awaitUninterruptibly(failed);
                        },
                    done -> {}))
        .withMessage("first");
  }

  @Test
  void interruptStopsTheWorkButReachesNoWorker() throws InterruptedException {
    AtomicInteger interrupted = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    Parallel.forEach(
                        1_000_000,
                        1,
                        () ->
                            number -> {
                              begun.incrementAndGet();
                              running.countDown();
                              awaitUninterruptibly(stopping);
                              interrupted.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0);
                            },
                        done -> {});
                  } catch (InterruptedIOException stopped) {
                    interrupted.addAndGet(Thread.currentThread().isInterrupted() ? 100 : 0);
                  } catch (IOException other) {
                    throw new UncheckedIOException(other);
                  }
                });
    running.await();
    caller.interrupt();
    while (caller.isInterrupted()) {
      Thread.onSpinWait();
    }
    stopping.countDown();
    caller.join();
    assertThat(interrupted).hasValue(100);
    assertThat(begun.get()).isLessThan(1_000_000);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean done = false;
    boolean interrupted = false;
    while (!done) {
      try {
        latch.await();
        done = true;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void failAt300(int number) throws IOException {
    if (number == 300) {
      throw new IOException("at 300");
    }
  }
}
