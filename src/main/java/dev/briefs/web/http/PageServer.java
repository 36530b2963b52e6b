package dev.briefs.web.http;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An HTTP server of pages on one port. */
public final class PageServer implements Closeable {
  private static final int BACKLOG = 256;
  private static final int REQUEST_SECONDS = 20;
  private static final int ANSWER_SECONDS = 600;
  private static final int CONNECTIONS = 1_000;
  private static final int HEADER_OCTETS = 200_000;

  private final HttpServer server;
  private final ExecutorService executor;
  private final PageHandler handler;

  private PageServer(HttpServer server, ExecutorService executor, PageHandler handler) {
    this.server = server;
    this.executor = executor;
    this.handler = handler;
  }

  /**
   * Starts a server.
   *
   * @param socket the address to listen on
   * @param access who may read on a port
   * @param limits how much it takes on
   * @param pages the pages, the first that fits an address is taken
   * @param assets what they need besides
   * @param errors writes the bodies of answers with an error status
   * @param state a text that differs for each state of the archive, day and program
   * @param endpoint answers messages, if there are any
   * @throws java.net.BindException when the port is in use
   */
  public static PageServer start(
      InetSocketAddress socket,
      IntFunction<Access> access,
      Limits limits,
      List<Page> pages,
      Assets assets,
      ErrorWriter errors,
      Supplier<String> state,
      Optional<MessageEndpoint> endpoint)
      throws IOException {
    configure();
    HttpServer server = HttpServer.create(socket, BACKLOG);
    EventStreams events = new EventStreams(limits.streams(), state, UnaryOperator.identity(), true);
    Workers workers = new Workers(limits);
    Responder responder = new Responder(pages, assets, errors, workers, state);
    PageHandler handler =
        new PageHandler(
            access.apply(server.getAddress().getPort()),
            responder,
            events,
            endpoint.map(messages -> messageHandler(messages, workers, limits, state)));
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(executor);
    server.createContext("/", handler);
    server.start();
    return new PageServer(server, executor, handler);
  }

  private static MessageHandler messageHandler(
      MessageEndpoint endpoint, Workers workers, Limits limits, Supplier<String> state) {
    EventStreams changes =
        new EventStreams(limits.streams(), state, any -> endpoint.archiveChanged(), false);
    return new MessageHandler(endpoint, workers, changes);
  }

  /** The settings of the JDK's server, which it reads once, when its classes are loaded. */
  private static void configure() {
    set("sun.net.httpserver.nodelay", "true");
    set("sun.net.httpserver.maxReqTime", Integer.toString(REQUEST_SECONDS));
    set("sun.net.httpserver.maxRspTime", Integer.toString(ANSWER_SECONDS));
    set("sun.net.httpserver.maxReqHeaderSize", Integer.toString(HEADER_OCTETS));
    set("jdk.httpserver.maxConnections", Integer.toString(CONNECTIONS));
  }

  private static void set(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Ends the server once the answers under way are finished, after a short time at the latest. */
  public void close(Duration patience) {
    handler.finish(patience);
    server.stop(0);
    executor.shutdownNow();
  }

  @Override
  public void close() {
    close(Duration.ofMillis(700));
  }
}
