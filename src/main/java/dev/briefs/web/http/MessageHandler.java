package dev.briefs.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Takes messages that are posted, and sends the answers: as JSON, or as a stream of events where
 * notices precede the answer. A client that gets the address as a stream of events is told of
 * changes. Thread-safe.
 */
final class MessageHandler {
  private static final String VERSION = "MCP-Protocol-Version";
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  /** More than this is not even read and thrown away. */
  private static final long MOST_DISCARDED = 100_000_000;

  private final MessageEndpoint endpoint;
  private final Workers workers;
  private final EventStreams changes;

  /**
   * A handler of one address.
   *
   * @param changes tells of changes of the archive
   */
  MessageHandler(MessageEndpoint endpoint, Workers workers, EventStreams changes) {
    this.endpoint = endpoint;
    this.workers = workers;
    this.changes = changes;
  }

  /** Whether messages are posted to a path. */
  boolean isAt(String rawPath) {
    return endpoint.path().equals(rawPath);
  }

  /** Ends all streams. */
  void close() {
    changes.close();
  }

  /**
   * Serves a request that access is granted to.
   *
   * @throws Problem when it cannot be answered
   */
  void serve(HttpExchange exchange) throws IOException {
    String accept = header(exchange, "Accept").toLowerCase(Locale.ROOT);
    switch (exchange.getRequestMethod()) {
      case "POST" -> post(exchange, accept);
      case "GET" -> {
        if (!accept.contains(EVENTS)) {
          throw new Problem(406, "Accept", "post messages here, or get " + EVENTS);
        }
        changes.takePlace();
        changes.serve(exchange);
      }
      default -> {
        exchange.getResponseHeaders().set("Allow", "GET, POST");
        throw new Problem(405, "method", "POST for messages, GET for notices");
      }
    }
  }

  private void post(HttpExchange exchange, String accept) throws IOException {
    String type = header(exchange, "Content-Type").toLowerCase(Locale.ROOT);
    if (!type.startsWith(JSON)) {
      throw new Problem(415, "Content-Type", "expected " + JSON);
    }
    if (!accept.isEmpty() && !AcceptHeader.accepts(accept, JSON, EVENTS)) {
      throw new Problem(406, "Accept", "answers are " + JSON + " or " + EVENTS);
    }
    String version = header(exchange, VERSION);
    if (!version.isEmpty() && !endpoint.speaks(version)) {
      throw new Problem(400, VERSION, "'" + Excerpt.of(version) + "' is not spoken here");
    }
    byte[] message = message(exchange);
    MessageReply reply = new MessageReply(exchange, accept.contains(EVENTS));
    try {
      reply.end(workers.call(() -> endpoint.answer(message, reply::notice), true));
    } finally {
      reply.close();
    }
  }

  private byte[] message(HttpExchange exchange) throws IOException {
    InputStream body = exchange.getRequestBody();
    byte[] message = body.readNBytes(endpoint.mostBytes() + 1);
    if (message.length > endpoint.mostBytes()) {
      discard(body);
      throw new Problem(413, "message", "must have at most " + endpoint.mostBytes() + " bytes");
    }
    return message;
  }

  /** Reads the rest, since a client that still writes would not see the answer. */
  private static void discard(InputStream body) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long discarded = 0;
    for (int read = 0; read >= 0 && discarded < MOST_DISCARDED; read = body.read(chunk)) {
      discarded += read;
    }
  }

  private static String header(HttpExchange exchange, String name) {
    Headers headers = exchange.getRequestHeaders();
    var values = headers.get(name);
    return values == null ? "" : String.join(",", values);
  }
}
