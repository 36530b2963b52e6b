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
  public ExitStatus run(Invocation invocation) {
    McpServer.quieten();
    try (BriefArchive archive = invocation.open()) {
      archive.version();
      StdioServer server =
          new StdioServer(
              archive,
              McpServer.version(),
              invocation.terminal().in(),
              invocation.terminal().out());
      try (ArchiveChanges changes = ArchiveChanges.of(archive, server::archiveChanged)) {
        Objects.requireNonNull(changes);
        run(server, archive, invocation);
      }
    }
    return ExitStatus.FOUND;
  }

  private static void run(StdioServer server, BriefArchive archive, Invocation invocation) {
    if (!invocation.arguments().flag(WATCH)) {
      server.run();
      return;
    }
    try (ArchiveWatch watch =
        archive.watch(List.of(), WatchRequest.DEFAULT, event -> tell(event, invocation))) {
      Objects.requireNonNull(watch);
      server.run();
    }
  }

  private static void tell(WatchEvent event, Invocation invocation) {
    if (event instanceof WatchEvent.Failed failed) {
      Failure failure = Failure.of(failed.failure());
      invocation.terminal().message(failure.where(), failure.what() + " (will be tried again)");
    }
  }
}
