package dev.briefs.cli.serve;

import dev.briefs.WatchRequest;
import dev.briefs.archive.ArchiveWatch;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.link.WatchText;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Browser;
import dev.briefs.web.ArchiveServer;
import dev.briefs.web.ServerSettings;
import dev.briefs.web.http.Limits;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code serve}: the archive as pages and HTTP API. */
public final class ServeCommand implements Command {
  private static final String PORT = "--port";
  private static final String HOST = "--host";
  private static final String OPEN = "--open";
  private static final String WATCH = "--watch";
  private static final String TOKEN = "BRIEFS_TOKEN";
  private static final int MOST_PORT = 65_535;
  private static final int TOKEN_OCTETS = 16;

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Serves the archive as pages for a browser and as an HTTP API, until it is stopped"
                + " (Ctrl-C). It only reads.")
        .footer(
            "",
            "On another host than this machine itself, requests need a token: it is part of the",
            "printed address. $" + TOKEN + " sets it.");
    spec.addOption(
        Options.number(PORT, 0, 7171, "The port, 0 for a free one (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.text(HOST, "HOST", "The name or address to listen on (default: 127.0.0.1)."));
    spec.addOption(Options.flag(OPEN, "Open the first page in the browser."));
    spec.addOption(Options.flag(WATCH, "Keep the index up to date as files change."));
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    ServerSettings settings = settings(invocation);
    try (BriefArchive archive = invocation.open()) {
      archive.version();
      try (ArchiveServer server = start(archive, settings);
          ServeShutdownHook end = ServeShutdownHook.on(server, invocation.terminal())) {
        announce(server, invocation);
        if (invocation.arguments().flag(WATCH)) {
          watch(archive, invocation, end);
        } else {
          end.await();
        }
        return ExitStatus.FOUND;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static ServerSettings settings(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    int port = arguments.number(PORT);
    if (port > MOST_PORT) {
      throw new UsageException(PORT, "expected a port up to " + MOST_PORT + ", got " + port);
    }
    String host = arguments.text(HOST).isEmpty() ? "127.0.0.1" : arguments.text(HOST);
    return new ServerSettings(
        host, port, token(host, invocation), Limits.DEFAULT, invocation.today());
  }

  private static String token(String host, Invocation invocation) throws IOException {
    String given = invocation.environment().getOrDefault(TOKEN, "");
    if (!given.isEmpty() && !given.matches("[A-Za-z0-9._~-]{8,200}")) {
      throw new UsageException(
          TOKEN, "expected 8 to 200 letters, digits, dots, hyphens and underscores");
    }
    try {
      return !given.isEmpty() || ArchiveServer.isLoopback(host) ? given : randomToken();
    } catch (UnknownHostException unknown) {
      throw new UsageException(HOST, "no machine is called '" + host + "'");
    }
  }

  private static String randomToken() {
    byte[] octets = new byte[TOKEN_OCTETS];
    new SecureRandom().nextBytes(octets);
    return HexFormat.of().formatHex(octets);
  }

  private static ArchiveServer start(BriefArchive archive, ServerSettings settings)
      throws IOException {
    try {
      return ArchiveServer.start(archive, settings, Optional.of(new McpEndpoint(archive)));
    } catch (BindException refused) {
      if (!String.valueOf(refused.getMessage()).contains("in use")) {
        throw new UsageException(HOST, settings.host() + ": " + refused.getMessage());
      }
      Optional<String> holder = PortHolder.of(settings.port());
      throw new UsageException(
          "port " + settings.port(),
          "is in use"
              + holder.map(name -> " by " + name).orElse(" by another program")
              + "; choose another with --port");
    }
  }

  /** Keeps the index up to date until the watch ends, which is by the signal or by a failure. */
  private static void watch(BriefArchive archive, Invocation invocation, ServeShutdownHook end)
      throws InterruptedException {
    WatchText text = new WatchText(invocation);
    try (ArchiveWatch watch = archive.watch(List.of(), WatchRequest.DEFAULT, text)) {
      end.before(watch);
      watch.await();
    }
  }

  private static void announce(ArchiveServer server, Invocation invocation) throws IOException {
    String address = server.address();
    invocation.terminal().out().write(address + "\n");
    invocation.terminal().out().flush();
    if (address.contains("?token=")) {
      invocation.terminal().message("serve", "everybody who has this address can read the archive");
    }
    if (invocation.arguments().flag(OPEN)) {
      try {
        Browser.open(address, invocation.environment());
      } catch (IOException absent) {
        invocation.terminal().message(OPEN, "cannot start a browser: " + absent.getMessage());
      }
    }
  }
}
