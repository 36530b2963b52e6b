package dev.briefs.web.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Takes requests, checks who asks, and sends the answers; thread-safe. */
public final class PageHandler implements HttpHandler {
  private static final System.Logger LOG = System.getLogger("dev.briefs.web");
  private static final String EVENTS = "/events";

  private final Access access;
  private final Responder responder;
  private final EventStreams events;
  private final Optional<MessageHandler> messages;
  private final Phaser open = new Phaser(1);
  private volatile boolean closing;

  /**
   * A handler of all addresses.
   *
   * @param messages the handler of the address that messages are posted to, if there is one
   */
  PageHandler(
      Access access, Responder responder, EventStreams events, Optional<MessageHandler> messages) {
    this.messages = messages;
    this.access = access;
    this.responder = responder;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) {
    open.register();
    try (exchange) {
      answer(exchange);
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "the other side is gone", gone);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, "cannot answer", failure);
    } finally {
      open.arriveAndDeregister();
    }
  }

  /** Answers no further request, and waits for the answers that are under way. */
  void finish(Duration patience) {
    closing = true;
    events.close();
    messages.ifPresent(MessageHandler::close);
    try {
      open.awaitAdvanceInterruptibly(open.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException late) {
      LOG.log(Level.DEBUG, "requests are cut off", late);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    String rawPath = text(address.getRawPath());
    String rawQuery = text(address.getRawQuery());
    String query = "";
    Optional<Answer> answer;
    try {
      checkOpen();
      Optional<MessageHandler> posted = messages.filter(handler -> handler.isAt(rawPath));
      if (posted.isPresent()) {
        access.check(
            exchange.getRequestHeaders(), Target.parse(rawPath, rawQuery), rawPath, rawQuery);
        posted.get().serve(exchange);
        return;
      }
      checkMethod(exchange);
      Target target = Target.parse(rawPath, rawQuery);
      query = String.join(" ", target.query().getOrDefault("q", List.of()));
      answer = answer(exchange, target, rawPath, rawQuery);
    } catch (IOException | RuntimeException | Error failure) {
      answer = Optional.of(failure(failure, exchange, rawPath, query));
    }
    if (answer.isPresent()) {
      send(exchange, answer.get());
    } else {
      events.serve(exchange);
    }
  }

  /** The answer; empty where it is a stream of events. */
  private Optional<Answer> answer(
      HttpExchange exchange, Target target, String rawPath, String rawQuery) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    Optional<Answer> first = access.check(headers, target, rawPath, rawQuery);
    if (first.isPresent() || rawPath.equals(EVENTS) && events.takePlace()) {
      return first;
    }
    String accept = header(exchange, "Accept");
    String ifNoneMatch = header(exchange, "If-None-Match");
    return Optional.of(responder.answer(target, rawPath, rawQuery, accept, ifNoneMatch));
  }

  private Answer failure(Throwable failure, HttpExchange exchange, String rawPath, String query) {
    Answer answer =
        responder.failure(failure, Format.atEndOf(rawPath), header(exchange, "Accept"), query);
    if (answer.status() == 500) {
      LOG.log(Level.ERROR, "cannot answer " + Excerpt.of(rawPath), failure);
    }
    return answer;
  }

  private void checkOpen() {
    if (closing) {
      throw new Problem(503, "server", "is ending");
    }
  }

  private static void checkMethod(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      throw new Problem(405, "method", "GET and HEAD only: no address changes anything");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    SafeHeaders.add(headers);
    answer.headers().forEach((name, value) -> headers.putIfAbsent(name, List.of(value)));
    byte[] body = answer.body();
    if (body.length == 0) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    headers.set("Content-Type", answer.contentType());
    headers.set("Vary", "Accept, Accept-Encoding");
    if (Compression.isWorthwhile(body)
        && AcceptHeader.accepts(header(exchange, "Accept-Encoding"), "gzip")) {
      headers.set("Content-Encoding", "gzip");
      body = Compression.gzip(body);
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    var values = exchange.getRequestHeaders().get(name);
    return values == null ? "" : String.join(",", values);
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }
}
