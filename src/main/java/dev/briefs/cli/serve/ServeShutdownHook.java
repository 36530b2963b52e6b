package dev.briefs.cli.serve;

import dev.briefs.archive.ArchiveWatch;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.terminal.LastLine;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.web.ArchiveServer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Ends a server, and the process with status 0, when the system asks the process to end. */
final class ServeShutdownHook implements AutoCloseable {
  /** Whatever of a watch is killed later is as whole as after a crash. */
  private static final Duration PATIENCE = Duration.ofMillis(900);

  private final ArchiveServer server;
  private final Terminal terminal;
  private final CountDownLatch never = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "briefs-serve-end");
  private volatile @Nullable ArchiveWatch watch;

  private ServeShutdownHook(ArchiveServer server, Terminal terminal) {
    this.server = server;
    this.terminal = terminal;
  }

  /** Makes the request of the system end the server. */
  static ServeShutdownHook on(ArchiveServer server, Terminal terminal) {
    ServeShutdownHook end = new ServeShutdownHook(server, terminal);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** Makes it end a watch as well. */
  void before(ArchiveWatch watch) {
    this.watch = watch;
  }

  /** Waits for the request, which ends the process. */
  void await() throws InterruptedException {
    never.await();
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
    LastLine.end(terminal);
    try {
      Thread watching = Thread.ofVirtual().start(this::endWatch);
      Thread.ofVirtual().start(server::close).join(PATIENCE);
      watching.join(Duration.ofMillis(50));
    } catch (InterruptedException late) {
      // there is nobody left to tell
    }
    // Only this can give another status than the signal's.
    Runtime.getRuntime().halt(ExitStatus.FOUND.code());
  }

  private void endWatch() {
    ArchiveWatch present = watch;
    if (present != null) {
      present.close();
    }
  }
}
