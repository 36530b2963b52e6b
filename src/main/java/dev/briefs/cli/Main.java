package dev.briefs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.List;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param arguments the command line; the system properties {@code briefs.stdout.tty} and {@code
   *     briefs.stderr.tty} say whether a person reads standard output and standard error
   */
  public static void main(String[] arguments) {
    Terminal terminal =
        Terminal.of(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("briefs.stdout.tty"),
            Boolean.getBoolean("briefs.stderr.tty"));
    System.exit(new Cli(terminal, System.getenv(), LocalDate::now).run(List.of(arguments)));
  }
}
