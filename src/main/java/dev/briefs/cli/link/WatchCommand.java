package dev.briefs.cli.link;

import dev.briefs.WatchRequest;
import dev.briefs.archive.ArchiveWatch;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.LinkOptions;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code watch}: keeps index and lists up to date as files change. */
public final class WatchCommand implements Command {
  private static final String LINK = "--link";
  private static final String POLL = "--poll";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Keeps the index up to date as files change, until it is stopped (Ctrl-C), and"
                + " tells of each change in a line.");
    Options.addWords(
        spec, "DIR", "0..*", "Folders of briefs; those indexed last when none is given.");
    spec.addOption(Options.flag(LINK, "Keep the Closest sections up to date as well."));
    spec.addOption(
        Options.number(
            POLL,
            0,
            0,
            "Look for changes every so many seconds, for folders on other machines, rather than"
                + " have the system tell of them."));
    LinkOptions.add(spec);
    IndexOptions.add(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<Path> folders = invocation.folders();
    WatchRequest request = request(invocation);
    WatchText text = new WatchText(invocation);
    try (BriefArchive archive = invocation.open(invocation.archiveOptions());
        ArchiveWatch watch = archive.watch(folders, request, text);
        WatchShutdownHook end = WatchShutdownHook.on(watch, invocation.terminal())) {
      end.await();
      return ExitStatus.FOUND;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static WatchRequest request(Invocation invocation) {
    Arguments arguments = invocation.arguments();
    if (arguments.flag(GlobalOptions.STRICT)) {
      throw new UsageException("watch", "goes on when a file has to be skipped; drop --strict");
    }
    int seconds = arguments.number(POLL);
    WatchRequest request =
        seconds == 0
            ? WatchRequest.DEFAULT
            : WatchRequest.DEFAULT.poll(Duration.ofSeconds(seconds));
    if (arguments.flag(LINK)) {
      return request.link(LinkSettings.request(invocation).stable(true));
    }
    LinkOptions.NAMES.stream()
        .filter(arguments.own()::hasMatchedOption)
        .findFirst()
        .ifPresent(WatchCommand::refuse);
    return request;
  }

  private static void refuse(String option) {
    throw new UsageException("watch", option + " says how to write lists; add --link");
  }
}
