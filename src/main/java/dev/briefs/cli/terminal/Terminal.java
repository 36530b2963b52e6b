package dev.briefs.cli.terminal;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, in UTF-8 whatever the locale, and whether a person reads them.
 *
 * <p>Output is buffered until {@code out} is flushed. Not safe for use by several threads.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param outIsTerminal whether a person reads standard output as it is written
 * @param errIsTerminal whether a person reads standard error as it is written
 * @param quiet whether only results and failures are wanted
 */
public record Terminal(
    InputStream in,
    Writer out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean quiet) {
  private static final int BUFFER = 1 << 16;

  /** A terminal over three streams. */
  public static Terminal of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean outIsTerminal,
      boolean errIsTerminal) {
    Writer results =
        new BufferedWriter(
            new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8), BUFFER);
    PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new Terminal(in, results, messages, outIsTerminal, errIsTerminal, false);
  }

  /**
   * Standard output for text that others read as it is, such as a patch; a person at a terminal
   * gets it without the characters that a terminal might act on.
   */
  public Writer verbatim() {
    return outIsTerminal ? new TerminalSanitizer(out) : out;
  }

  /** The same, where only results and failures are wanted: no notes, no progress. */
  public Terminal quieted() {
    return new Terminal(in, out, err, outIsTerminal, false, true);
  }

  /** Writes a message that is no failure, unless only failures are wanted. */
  public void note(String where, String what) {
    if (!quiet) {
      message(where, what);
    }
  }

  /** Writes a message of one line: what it concerns, and what there is to say. */
  public void message(String where, String what) {
    err.println("briefs: " + Printable.line(where) + ": " + Printable.line(what));
  }

  /** Writes a question, which a person answers on the same line. */
  public void ask(String question) {
    err.print(Printable.line(question));
    err.flush();
  }

  /** Writes a remark that only a person at a terminal wants to see. */
  public void remark(String what) {
    if (outIsTerminal && errIsTerminal) {
      err.println(Printable.line(what));
    }
  }
}
