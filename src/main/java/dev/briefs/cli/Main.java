package dev.briefs.cli;

import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.terminal.LastLine;
import dev.briefs.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts. */
public final class Main {
  // Held here, since a logger that nobody holds forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Keeps Lucene's remarks about the machine off standard error, and has picocli start sooner. */
  static void prepare() {
    LUCENE.setLevel(Level.SEVERE);
    // No option is of these types, and looking for them takes longer than reading the arguments.
    System.setProperty("picocli.converters.excludes", "java\\..*");
  }

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param arguments the command line; the system properties {@code briefs.stdout.tty} and {@code
   *     briefs.stderr.tty} say whether a person reads standard output and standard error
   */
  public static void main(String[] arguments) {
    prepare();
    Thread.ofPlatform().daemon().name("warm-up").start(BriefArchive::warmUp);
    Terminal terminal =
        Terminal.of(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("briefs.stdout.tty"),
            Boolean.getBoolean("briefs.stderr.tty"));
    LastLine.endOnInterrupt(terminal);
    int status =
        new Cli(terminal, System.getenv(), () -> LocalDate.now(ZoneId.systemDefault()))
            .run(List.of(arguments));
    LastLine.leave();
    System.exit(status);
  }
}
