package dev.briefs.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The answer to a message under way, with the notices that precede it; thread-safe. */
final class MessageReply implements Closeable {
  private final HttpExchange exchange;
  private final boolean streaming;
  private @Nullable OutputStream stream;
  private boolean over;

  /**
   * A reply of which nothing is sent.
   *
   * @param streaming whether the client takes a stream of events; else notices are left out
   */
  MessageReply(HttpExchange exchange, boolean streaming) {
    this.exchange = exchange;
    this.streaming = streaming;
  }

  /** Sends a notice at once. */
  synchronized void notice(byte[] message) {
    if (!streaming || over) {
      return;
    }
    try {
      event(started(), message);
    } catch (IOException gone) {
      over = true;
    }
  }

  /** Sends the answer. */
  synchronized void end(MessageEndpoint.Reply reply) throws IOException {
    if (over) {
      return;
    }
    over = true;
    if (stream != null) {
      event(stream, reply.body());
      stream.close();
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    SafeHeaders.add(headers);
    if (reply.body().length == 0) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    headers.set("Content-Type", "application/json");
    exchange.sendResponseHeaders(reply.status(), reply.body().length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(reply.body());
    }
  }

  private OutputStream started() throws IOException {
    OutputStream present = stream;
    if (present == null) {
      Headers headers = exchange.getResponseHeaders();
      SafeHeaders.add(headers);
      headers.set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      present = exchange.getResponseBody();
      stream = present;
    }
    return present;
  }

  private static void event(OutputStream out, byte[] message) throws IOException {
    out.write("event: message\ndata: ".getBytes(StandardCharsets.UTF_8));
    out.write(message);
    out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public synchronized void close() {
    over = true;
  }
}
