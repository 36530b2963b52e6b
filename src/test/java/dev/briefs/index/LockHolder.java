package dev.briefs.index;

import dev.briefs.IndexBusyException;
import dev.briefs.index.store.WriteLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Another process that asks for the write lock of a folder and holds it until its input ends. */
public final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    try {
      WriteLock.during(
          Path.of(arguments[0]),
          Duration.ZERO,
          () -> {
            System.out.println("held");
            return System.in.read();
          });
    } catch (IndexBusyException busy) {
      System.out.println(busy.getMessage());
    }
  }

  /** Starts one; it tells in a line what it got. */
  public static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LockHolder.class.getName(),
            folder.toString())
        .start();
  }
}
