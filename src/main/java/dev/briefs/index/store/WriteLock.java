package dev.briefs.index.store;

import dev.briefs.IndexBusyException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.util.IOSupplier;

/**
 * The right to write an index: one holder at a time, in all processes. The operating system
 * releases it when the holder dies.
 */
public final class WriteLock {
  static final String NAME = "writer.lock";
  private static final long PAUSE = Duration.ofMillis(50).toNanos();

  /**
   * The lock files that this process has open: on some systems, closing any channel of a file lets
   * go of all locks that the process has on it.
   */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Does work that nobody else may do at the same time.
   *
   * @param folder the index folder, which exists
   * @param wait how long to wait for another holder
   * @throws IndexBusyException when another holds it all that time, naming it
   */
  public static <T> T during(Path folder, Duration wait, IOSupplier<T> work) throws IOException {
    WriteLock lock = acquire(folder, wait);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  private static WriteLock acquire(Path folder, Duration wait) throws IOException {
    Path file = folder.toRealPath().resolve(NAME);
    long deadline = System.nanoTime() + wait.toNanos();
    while (true) {
      Attempt attempt = attempt(file);
      if (attempt.lock().isPresent()) {
        return attempt.lock().get();
      }
      if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
        throw new IndexBusyException(folder, attempt.holder());
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** The lock, or who holds it. */
  private record Attempt(Optional<WriteLock> lock, String holder) {}

  private static Attempt attempt(Path file) throws IOException {
    if (!OPEN.add(file)) {
      return new Attempt(Optional.empty(), self());
    }
    WriteLock lock = open(file);
    boolean held = false;
    try {
      held = lock.tryLock();
      return held
          ? new Attempt(Optional.of(lock), self())
          : new Attempt(Optional.empty(), holder(file));
    } finally {
      if (!held) {
        lock.close();
      }
    }
  }

  private static WriteLock open(Path file) throws IOException {
    try {
      return new WriteLock(
          file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException | RuntimeException | Error failure) {
      OPEN.remove(file);
      throw failure;
    }
  }

  private boolean tryLock() throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null) {
      return false;
    }
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(self()), 0);
    return true;
  }

  private void close() throws IOException {
    try {
      channel.close();
    } finally {
      OPEN.remove(file);
    }
  }

  private static String self() {
    return "process " + ProcessHandle.current().pid();
  }

  private static String holder(Path file) throws IOException {
    String holder = Files.readString(file).strip();
    return holder.isEmpty() ? "another process" : holder;
  }
}
