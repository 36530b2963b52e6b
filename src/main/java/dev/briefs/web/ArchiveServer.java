package dev.briefs.web;

import dev.briefs.archive.BriefArchive;
import dev.briefs.web.http.Access;
import dev.briefs.web.http.Assets;
import dev.briefs.web.http.MessageEndpoint;
import dev.briefs.web.http.PageServer;
import dev.briefs.web.page.ErrorPage;
import dev.briefs.web.page.Pages;
import dev.briefs.web.page.Site;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves an archive as pages and HTTP API until it is closed; it only reads. Close it before the
 * archive.
 */
public final class ArchiveServer implements Closeable {
  private static final Map<String, String> ASSETS =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "script.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final PageServer server;
  private final ServerSettings settings;

  private ArchiveServer(PageServer server, ServerSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts serving.
   *
   * @throws IllegalArgumentException when the address is not loopback and no token is set
   * @throws java.net.BindException when the port is in use
   */
  public static ArchiveServer start(BriefArchive archive, ServerSettings settings)
      throws IOException {
    return start(archive, settings, Optional.empty());
  }

  /**
   * Starts serving, and answering messages.
   *
   * @param endpoint answers messages that are posted, if there are any
   * @throws IllegalArgumentException when the address is not loopback and no token is set
   * @throws java.net.BindException when the port is in use
   */
  public static ArchiveServer start(
      BriefArchive archive, ServerSettings settings, Optional<MessageEndpoint> endpoint)
      throws IOException {
    InetAddress address = InetAddress.getByName(settings.host());
    if (!address.isLoopbackAddress() && settings.token().isEmpty()) {
      throw new IllegalArgumentException("token must not be empty on " + settings.host());
    }
    ArchiveState state = new ArchiveState(archive, settings.today(), version());
    PageServer server =
        PageServer.start(
            new InetSocketAddress(address, settings.port()),
            port -> access(address, port, settings),
            settings.limits(),
            Pages.of(new Site(archive, settings.today(), state)),
            new Assets(ArchiveServer.class, ASSETS),
            new ErrorPage(),
            state,
            endpoint);
    return new ArchiveServer(server, settings);
  }

  /** Whether an address is the machine's own, so that no token is needed. */
  public static boolean isLoopback(String host) throws IOException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }

  private static Access access(InetAddress address, int port, ServerSettings settings) {
    String host = settings.host().toLowerCase(Locale.ROOT);
    return address.isLoopbackAddress()
        ? Access.loopback(host, port, settings.token())
        : Access.byToken(settings.token());
  }

  private static String version() {
    return Objects.requireNonNullElse(
        ArchiveServer.class.getPackage().getImplementationVersion(), "development");
  }

  /** The address of the first page, with the token where one is needed. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    String token = settings.token().isEmpty() ? "" : "?token=" + settings.token();
    return "http://" + host + ":" + server.port() + "/" + token;
  }

  /** Ends once the answers under way are finished, within a second. */
  @Override
  public void close() {
    server.close();
  }
}
