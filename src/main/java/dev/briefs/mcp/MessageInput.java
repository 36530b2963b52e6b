package dev.briefs.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads messages, a line each, and passes on those that are messages of the protocol. Anything else
 * is answered with an error, and so is a message that is too large; reading goes on behind it.
 */
final class MessageInput {
  /** The largest message in bytes. */
  static final int MOST_BYTES = 4_000_000;

  private static final int PARSE_ERROR = -32_700;
  private static final int INVALID_REQUEST = -32_600;
  private static final int BUFFER = 1 << 16;
  private static final long LAST_ANSWERS_MILLIS = 8_000;

  private final InputStream in;
  private final MessageOutput output;
  private final McpJsonMapper mapper;
  private final PipedInputStream accepted = new PipedInputStream(BUFFER);
  private final PipedOutputStream pipe = new PipedOutputStream();
  private long requests;

  MessageInput(InputStream in, MessageOutput output, McpJsonMapper mapper) {
    this.in = in;
    this.output = output;
    this.mapper = mapper;
    try {
      pipe.connect(accepted);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The messages that are passed on. */
  InputStream accepted() {
    return accepted;
  }

  /** Reads until the input ends; returns when every request that was passed on is answered. */
  void run() {
    try (pipe) {
      byte[] chunk = new byte[BUFFER];
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean tooLarge = false;
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        for (int i = 0; i < read; i++) {
          if (chunk[i] == '\n') {
            message(line, tooLarge);
            line.reset();
            tooLarge = false;
          } else if (line.size() < MOST_BYTES) {
            line.write(chunk[i]);
          } else {
            tooLarge = true;
          }
        }
      }
      message(line, tooLarge);
      output.awaitAnswers(requests, LAST_ANSWERS_MILLIS);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void message(ByteArrayOutputStream line, boolean tooLarge) throws IOException {
    String text = line.toString(StandardCharsets.UTF_8).strip();
    if (tooLarge) {
      output.error(INVALID_REQUEST, "a message must have at most " + MOST_BYTES + " bytes");
    } else if (!text.isEmpty()) {
      pass(text);
    }
  }

  private void pass(String text) throws IOException {
    Map<?, ?> message;
    try {
      message = mapper.readValue(text, Map.class);
    } catch (IOException | RuntimeException malformed) {
      output.error(PARSE_ERROR, "expected a JSON object a line");
      return;
    }
    boolean known =
        message.get("method") instanceof String
            || message.containsKey("result")
            || message.containsKey("error");
    if (!known || !"2.0".equals(message.get("jsonrpc"))) {
      output.error(INVALID_REQUEST, "expected a JSON-RPC 2.0 message with a method");
      return;
    }
    if (message.containsKey("method") && message.get("id") != null) {
      requests++;
    }
    pipe.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    pipe.flush();
  }
}
