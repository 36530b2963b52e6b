package dev.briefs.archive;

import dev.briefs.ArchiveWriter;
import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.archive.watch.FileWatcher;
import dev.briefs.archive.watch.NioWatcher;
import dev.briefs.archive.watch.PollingWatcher;
import dev.briefs.archive.watch.SyncLoop;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running watch: syncs an archive, and writes its lists where that is asked for, whenever files
 * change. It runs on a thread of its own until it is closed. Thread-safe.
 *
 * <p>Failures are reported and tried again, {@link Error errors} too. The watch stops if the first
 * sync fails (except with {@link dev.briefs.IndexBusyException}) or if the consumer of events
 * throws.
 */
public final class ArchiveWatch implements Closeable {
  private static final Duration UNLIMITED = Duration.ofDays(1000);
  private static final Duration POLL = Duration.ofSeconds(2);

  private final List<Path> folders;
  private final Path index;
  private final Supplier<List<String>> excluded;
  private final WatchRequest request;
  private final Consumer<WatchEvent> events;
  private final SyncLoop syncLoop;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;
  private volatile FileWatcher changes;
  private volatile @Nullable Throwable failure;

  /**
   * A watch that is not started.
   *
   * @param folders the real paths of the folders, at least one
   * @param index the index folder
   * @param excluded patterns of what is left out of the folders
   */
  ArchiveWatch(
      ArchiveWriter archive,
      List<Path> folders,
      Path index,
      Supplier<List<String>> excluded,
      WatchRequest request,
      Consumer<WatchEvent> events) {
    this.folders = folders;
    this.index = index;
    this.excluded = excluded;
    this.request = request;
    this.events = events;
    this.syncLoop =
        new SyncLoop(archive, folders, request.link(), events, (stage, done, total) -> goOn());
    this.changes = new PollingWatcher(request.poll().orElse(POLL));
    this.thread = Thread.ofPlatform().name("briefs-watch").daemon().unstarted(this::run);
  }

  ArchiveWatch start() {
    thread.start();
    return this;
  }

  /**
   * Waits until the watch has ended.
   *
   * @throws RuntimeException if that stopped it
   * @throws Error if that stopped it
   */
  public void await() throws InterruptedException {
    ended.await();
    switch (failure) {
      case RuntimeException thrown -> throw thrown;
      case Error thrown -> throw thrown;
      case null, default -> {}
    }
  }

  /** Stops the work where that is safe and waits for it to end; every file is left whole. */
  @Override
  public void close() {
    closed = true;
    changes.close();
    try {
      if (Thread.currentThread() != thread) {
        ended.await();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      watch();
    } catch (CancellationException stopped) {
      // by close
    } catch (InterruptedException interrupted) {
      // Nobody has this thread to interrupt; if they do, that is an end as well.
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    } finally {
      changes.close();
      ended.countDown();
    }
  }

  private void watch() throws InterruptedException {
    if (request.poll().isEmpty()) {
      tell(() -> changes = new NioWatcher(folders, index, excluded));
    }
    while (!closed) {
      tell(() -> changes.renew());
      boolean upToDate = syncLoop.run();
      awaitChanges(upToDate && !isAnyAway() ? UNLIMITED : request.retry(), upToDate);
    }
  }

  /** Does something that makes the system tell of changes, else looks for them. */
  private void tell(Telling telling) {
    try {
      telling.begin();
    } catch (IOException | UnsupportedOperationException refused) {
      changes.close();
      changes = new PollingWatcher(POLL);
      events.accept(new WatchEvent.Polling(String.valueOf(refused.getMessage())));
    }
  }

  @FunctionalInterface
  private interface Telling {
    void begin() throws IOException;
  }

  /** Waits for changes, or where the index is up to date, for a folder that was away to return. */
  private void awaitChanges(Duration first, boolean upToDate) throws InterruptedException {
    boolean changed = changes.within(first);
    while (!closed && !changed && upToDate && isAnyAway()) {
      changed = changes.within(first);
    }
    if (!closed && changed) {
      long end = System.nanoTime() + request.longest().toNanos();
      boolean quiet = false;
      while (!closed && !quiet && System.nanoTime() < end) {
        quiet = !changes.within(request.quiet());
      }
    }
  }

  /** The system does not tell when a folder is mounted. */
  private boolean isAnyAway() {
    return !folders.stream().allMatch(Files::isDirectory);
  }

  private void goOn() {
    if (closed) {
      throw new CancellationException("closed");
    }
  }
}
