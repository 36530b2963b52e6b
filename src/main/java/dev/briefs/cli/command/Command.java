package dev.briefs.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the command line. */
public interface Command {
  /** Adds the command's options, parameters and help texts to its specification. */
  void describe(CommandSpec spec);

  /** Whether it answers from the index as it is, rather than writes it. */
  default boolean isReading() {
    return true;
  }

  /**
   * Does the work.
   *
   * @throws IOException when a file, standard input or standard output cannot be used
   */
  ExitStatus run(Invocation invocation) throws IOException;
}
