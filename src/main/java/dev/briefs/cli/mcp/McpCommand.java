package dev.briefs.cli.mcp;

import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.archive.ArchiveWatch;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Failure;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Options;
import dev.briefs.mcp.StdioServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** {@code mcp}: serves the archive to an agent over standard input and output. */
public final class McpCommand implements Command {
  private static final String WATCH = "--watch";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Serves the archive to an agent over the Model Context Protocol, on standard input and"
                + " output, until standard input ends. It only reads.");
    spec.addOption(Options.flag(WATCH, "Keep the index up to date as files change."));
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    // The library's logging has no place to go and says so on standard error unless told not to.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try (BriefArchive archive = invocation.open();
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      archive.statistics();
      StdioServer server = new StdioServer(archive, version(), invocation.terminal().in(), out);
      if (!invocation.arguments().flag(WATCH)) {
        server.run();
        return ExitStatus.FOUND;
      }
      try (ArchiveWatch watch =
          archive.watch(
              List.of(), WatchRequest.DEFAULT, event -> changed(event, server, invocation))) {
        server.run();
        Objects.requireNonNull(watch);
      }
    }
    return ExitStatus.FOUND;
  }

  private static void changed(WatchEvent event, StdioServer server, Invocation invocation) {
    switch (event) {
      case WatchEvent.Synced synced -> {
        if (synced.report().added() + synced.report().updated() + synced.report().removed() > 0) {
          server.archiveChanged();
        }
      }
      case WatchEvent.Failed failed -> {
        Failure failure = Failure.of(failed.failure());
        invocation.terminal().message(failure.where(), failure.what() + " (will be tried again)");
      }
      case WatchEvent.Linked linked -> {}
      case WatchEvent.Polling polling -> {}
    }
  }

  private static String version() {
    return Objects.requireNonNullElse(
        McpCommand.class.getPackage().getImplementationVersion(), "0");
  }
}
