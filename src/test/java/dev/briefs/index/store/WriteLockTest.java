package dev.briefs.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.briefs.IndexBusyException;
import dev.briefs.index.LockHolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteLockTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void workIsDoneAndItsResultGivenBack() throws IOException {
    assertThat(WriteLock.during(folder, Duration.ZERO, () -> "done")).isEqualTo("done");
    assertThat(WriteLock.during(folder, Duration.ZERO, () -> "again")).isEqualTo("again");
  }

  @Test
  void failedWorkLetsGo() throws IOException {
    assertThatIOException()
        .isThrownBy(
            () ->
                WriteLock.during(
                    folder,
                    Duration.ZERO,
                    () -> {
                      throw new IOException("failed");
                    }))
        .withMessage("failed");
    assertThat(WriteLock.during(folder, Duration.ZERO, () -> "done")).isEqualTo("done");
  }

  @Test
  void lockFileThatCannotBeOpenedIsNotHeld() throws IOException {
    Path file = folder.toRealPath().resolve(WriteLock.NAME);
    Files.createDirectory(file);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> WriteLock.during(folder, Duration.ZERO, () -> "done"));
    }
    Files.delete(file);
    assertThat(WriteLock.during(folder, Duration.ZERO, () -> "done")).isEqualTo("done");
  }

  @Test
  void interruptedThreadStopsWaiting() throws IOException, InterruptedException {
    AtomicReference<Throwable> end = new AtomicReference<>();
    WriteLock.during(
        folder,
        Duration.ZERO,
        () -> {
          Thread waiting =
              Thread.ofPlatform()
                  .start(
                      () -> {
                        Thread.currentThread().interrupt();
                        try {
                          WriteLock.during(folder, Duration.ofDays(1), () -> "in");
                        } catch (IOException | RuntimeException thrown) {
                          end.set(thrown);
                        }
                      });
          joined(waiting);
          return "";
        });
    assertThat(end.get()).isInstanceOf(IndexBusyException.class);
  }

  private static void joined(Thread thread) {
    try {
      assertThat(thread.join(LONG)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void oneThreadAtATimeHasIt() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(
            threads.submit(
                () ->
                    WriteLock.during(
                        folder,
                        LONG,
                        () -> {
                          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                          return inside.decrementAndGet();
                        })));
      }
      for (Future<Integer> one : all) {
        one.get();
      }
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void whoWaitsLongEnoughGetsIt() throws IOException, InterruptedException, ExecutionException {
    CountDownLatch waiting = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<String> waiter =
          WriteLock.during(
              folder,
              Duration.ZERO,
              () ->
                  threads.submit(
                      () -> {
                        waiting.countDown();
                        return WriteLock.during(folder, LONG, () -> "got it");
                      }));
      waiting.await();
      assertThat(waiter.get()).isEqualTo("got it");
    }
  }

  @Test
  void otherProcessThatHoldsItIsNamed() throws IOException, InterruptedException {
    Process other = LockHolder.start(folder);
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThatExceptionOfType(IndexBusyException.class)
          .isThrownBy(() -> WriteLock.during(folder, Duration.ofMillis(60), () -> ""))
          .withMessageContaining("process " + other.pid());
      other.getOutputStream().close();
      other.waitFor();
      assertThat(WriteLock.during(folder, Duration.ZERO, () -> "done")).isEqualTo("done");
    }
  }

  @Test
  void deadProcessHoldsNothing() throws IOException, InterruptedException {
    Process other = LockHolder.start(folder);
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");
      other.destroyForcibly().waitFor();
      assertThat(WriteLock.during(folder, Duration.ZERO, () -> "done")).isEqualTo("done");
    }
  }

  @Test
  void threadThatGivesUpWaitingDoesNotLetOtherProcessesIn() throws IOException {
    String said =
        WriteLock.during(
            folder,
            Duration.ZERO,
            () -> {
              giveUpInAnotherThread();
              Process other = LockHolder.start(folder);
              other.getOutputStream().close();
              try (BufferedReader reader = other.inputReader()) {
                return String.valueOf(reader.readLine());
              }
            });
    assertThat(said).contains("is being written by process " + ProcessHandle.current().pid());
  }

  private void giveUpInAnotherThread() {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<String> other =
          threads.submit(() -> WriteLock.during(folder, Duration.ofMillis(60), () -> "in"));
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(other::get)
          .withCauseInstanceOf(IndexBusyException.class)
          .withMessageContaining("process " + ProcessHandle.current().pid());
    }
  }
}
