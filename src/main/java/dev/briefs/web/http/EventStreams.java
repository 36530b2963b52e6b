package dev.briefs.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells browsers of new states of the archive by server-sent events; thread-safe. */
final class EventStreams {
  private static final int HEARTBEAT_SECONDS = 15;

  private final Semaphore places;
  private final Supplier<String> state;
  private final UnaryOperator<String> event;
  private final boolean tellsPresent;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Streams of the states of an archive.
   *
   * @param most how many there may be at a time
   * @param event the data of the event that tells of a state
   * @param tellsPresent whether a stream begins with the present state; else with the next one
   */
  EventStreams(
      int most, Supplier<String> state, UnaryOperator<String> event, boolean tellsPresent) {
    this.places = new Semaphore(most);
    this.state = state;
    this.event = event;
    this.tellsPresent = tellsPresent;
  }

  /** Ends all streams. */
  void close() {
    closed.countDown();
  }

  /**
   * Takes a place for a stream, which {@link #serve} gives back.
   *
   * @throws Problem when there is none
   */
  boolean takePlace() {
    if (!places.tryAcquire()) {
      throw new Problem(503, "events", "too many open pages ask for them");
    }
    return true;
  }

  /** Serves a stream until the browser goes away or the server ends. */
  void serve(HttpExchange exchange) throws IOException {
    try {
      Headers headers = exchange.getResponseHeaders();
      SafeHeaders.add(headers);
      headers.set("Content-Type", "text/event-stream");
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        send(out);
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private void send(OutputStream out) throws IOException, InterruptedException {
    String told = tellsPresent ? "" : state.get();
    int silent = 0;
    if (!tellsPresent) {
      write(": here", out);
    }
    do {
      String present = state.get();
      silent++;
      if (!present.equals(told)) {
        write("data: " + event.apply(present), out);
        told = present;
        silent = 0;
      } else if (silent == HEARTBEAT_SECONDS) {
        write(": here", out);
        silent = 0;
      }
    } while (!closed.await(1, TimeUnit.SECONDS));
  }

  private static void write(String line, OutputStream out) throws IOException {
    out.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
