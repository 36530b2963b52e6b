package dev.briefs.cli.link;

import dev.briefs.archive.ArchiveWatch;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.terminal.LastLine;
import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.time.Duration;

/** Ends a watch, and the process with status 0, when the system asks the process to end. */
final class WatchShutdownHook implements AutoCloseable {
  /** Longer than any safe moment is away; whatever is killed later is as whole as after a crash. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ArchiveWatch watch;
  private final Terminal terminal;
  private final Thread hook = new Thread(this::end, "briefs-watch-end");

  private WatchShutdownHook(ArchiveWatch watch, Terminal terminal) {
    this.watch = watch;
    this.terminal = terminal;
  }

  /** Makes the request of the system end the watch. */
  static WatchShutdownHook on(ArchiveWatch watch, Terminal terminal) {
    WatchShutdownHook end = new WatchShutdownHook(watch, terminal);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** Waits until the watch has ended; throws what ended it otherwise. */
  void await() throws InterruptedException {
    watch.await();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the hook runs already
    }
  }

  private void end() {
    try {
      Thread.ofVirtual().start(watch::close).join(PATIENCE);
      terminal.out().flush();
      LastLine.end(terminal);
    } catch (InterruptedException | IOException late) {
      // there is nobody left to tell
    }
    // Only this can give another status than the signal's.
    Runtime.getRuntime().halt(ExitStatus.FOUND.code());
  }
}
