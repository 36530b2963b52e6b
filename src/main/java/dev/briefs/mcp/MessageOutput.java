package dev.briefs.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Writes messages whole, a line each, and counts the answers among them; thread-safe. */
final class MessageOutput extends OutputStream {
  private final OutputStream out;
  private final McpJsonMapper mapper;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final AtomicLong answers = new AtomicLong();

  MessageOutput(OutputStream out, McpJsonMapper mapper) {
    this.out = out;
    this.mapper = mapper;
  }

  @Override
  public synchronized void write(int octet) throws IOException {
    line.write(octet);
    if (octet == '\n') {
      send();
    }
  }

  @Override
  public synchronized void write(byte[] octets, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(octets[i]);
    }
  }

  /** Writes an error that answers no request that could be understood. */
  synchronized void error(int code, String message) throws IOException {
    String text =
        mapper.writeValueAsString(
            Map.of("jsonrpc", "2.0", "error", Map.of("code", code, "message", message)));
    // A request that cannot be read has no id that could be answered: the protocol asks for null.
    String withId = text.substring(0, text.length() - 1) + ",\"id\":null}\n";
    out.write(withId.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** How many requests have been answered. */
  long answers() {
    return answers.get();
  }

  private void send() throws IOException {
    byte[] message = line.toByteArray();
    line.reset();
    out.write(message);
    out.flush();
    if (isAnswer(new String(message, StandardCharsets.UTF_8))) {
      answers.incrementAndGet();
      notifyAll();
    }
  }

  private boolean isAnswer(String message) {
    try {
      Map<?, ?> parsed = mapper.readValue(message, Map.class);
      return parsed.containsKey("id") && !parsed.containsKey("method");
    } catch (IOException notJson) {
      return false;
    }
  }

  /** Waits until so many requests are answered, or the time is over. */
  synchronized void awaitAnswers(long wanted, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    for (long left = millis; answers.get() < wanted && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }
}
