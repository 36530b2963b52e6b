package dev.briefs.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes messages whole, a line each; thread-safe. */
final class MessageOutput {
  private final Writer out;

  MessageOutput(Writer out) {
    this.out = out;
  }

  /**
   * Writes a message.
   *
   * @throws UncheckedIOException when nobody reads any more
   */
  synchronized void send(String message) {
    try {
      out.write(message);
      out.write('\n');
      out.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
