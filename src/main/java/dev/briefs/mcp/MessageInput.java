package dev.briefs.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads messages, a line each, and holds no more than one of them. */
final class MessageInput {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;

  MessageInput(InputStream in) {
    this.in = in;
  }

  /** Is given what is read; called by one thread. */
  interface Receiver {
    /** A line that is not blank. */
    void line(String text) throws IOException;

    /** A line that is longer than a message may be. */
    void tooLong() throws IOException;
  }

  /** Reads until the input ends. */
  void run(Receiver receiver) throws IOException {
    byte[] chunk = new byte[BUFFER];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      for (int i = 0; i < read; i++) {
        if (chunk[i] == '\n') {
          pass(line, tooLong, receiver);
          line = line.size() > BUFFER ? new ByteArrayOutputStream() : line;
          line.reset();
          tooLong = false;
        } else if (line.size() < MessageCodec.MOST_BYTES) {
          line.write(chunk[i]);
        } else {
          tooLong = true;
        }
      }
    }
    pass(line, tooLong, receiver);
  }

  private static void pass(ByteArrayOutputStream line, boolean tooLong, Receiver receiver)
      throws IOException {
    if (tooLong) {
      receiver.tooLong();
      return;
    }
    String text = line.toString(StandardCharsets.UTF_8).strip();
    if (!text.isEmpty()) {
      receiver.line(text);
    }
  }
}
