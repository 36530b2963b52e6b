package dev.briefs.cli.terminal;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of the line in which a terminal shows that a person interrupted the program, so that the
 * prompt of the shell begins a line of its own.
 */
public final class LastLine {
  private static final AtomicBoolean ENDED = new AtomicBoolean();

  private LastLine() {}

  /** Ends the line when the system ends the process, unless {@link #leave} was called before. */
  public static void endOnInterrupt(Terminal terminal) {
    if (terminal.errIsTerminal()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(terminal), "briefs-last-line"));
    }
  }

  /** The process ends by itself: its last line is ended. */
  public static void leave() {
    ENDED.set(true);
  }

  /** Ends the line, once. */
  public static void end(Terminal terminal) {
    if (terminal.errIsTerminal() && ENDED.compareAndSet(false, true)) {
      terminal.err().println();
      terminal.err().flush();
    }
  }
}
