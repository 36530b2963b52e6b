package dev.briefs.index;

import dev.briefs.IndexBusyException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write an index: one holder at a time, in all processes. The system lets go of it
 * when the holder dies.
 */
public final class WriteLock {
  static final String NAME = "writer.lock";
  private static final long PAUSE = Duration.ofMillis(50).toNanos();

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** What is done while the lock is held. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /**
   * Does work that nobody else may do at the same time.
   *
   * @param folder the index folder, which exists
   * @param wait how long to wait for another holder
   * @throws IndexBusyException when another holds it all that time, naming it
   */
  public static <T> T during(Path folder, Duration wait, Work<T> work) throws IOException {
    WriteLock lock = acquire(folder, wait);
    try {
      return work.run();
    } finally {
      lock.channel.close();
    }
  }

  private static WriteLock acquire(Path folder, Duration wait) throws IOException {
    Path file = folder.resolve(NAME);
    long deadline = System.nanoTime() + wait.toNanos();
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (!tryLock(channel)) {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
          throw new IndexBusyException(folder, holder(file));
        }
        LockSupport.parkNanos(PAUSE);
      }
      sign(channel);
      return new WriteLock(channel);
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode("process " + ProcessHandle.current().pid()), 0);
  }

  private static String holder(Path file) throws IOException {
    String holder = Files.readString(file).strip();
    return holder.isEmpty() ? "another process" : holder;
  }
}
