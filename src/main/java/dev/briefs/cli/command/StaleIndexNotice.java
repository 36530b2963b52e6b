package dev.briefs.cli.command;

import dev.briefs.Freshness;
import dev.briefs.SyncReport;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Keeps a person who reads from an index informed of what it is behind with, or brings it up to
 * date first.
 */
public final class StaleIndexNotice {
  private static final String SYNC = "--sync";

  /** Too short to be felt; some ten thousand files are looked at in it. */
  private static final Duration BUDGET = Duration.ofMillis(20);

  private static final int NAMED = 3;

  private StaleIndexNotice() {}

  public static void add(CommandSpec spec) {
    spec.addOption(Options.flag(SYNC, "Bring the index up to date first."));
  }

  /** Runs a command that reads, and says then what has changed since the index was built. */
  public static ExitStatus during(Invocation invocation, Reading reading) throws IOException {
    if (invocation.arguments().flag(SYNC)) {
      ExitStatus synced = sync(invocation);
      ExitStatus status = reading.run();
      return synced == ExitStatus.FAILURE ? synced : status;
    }
    var freshness = CompletableFuture.supplyAsync(() -> look(invocation), StaleIndexNotice::beside);
    ExitStatus status = reading.run();
    invocation.terminal().out().flush();
    tell(freshness.join(), invocation);
    return status;
  }

  private static void beside(Runnable work) {
    Thread.ofPlatform().daemon().name("freshness").start(work);
  }

  private static ExitStatus sync(Invocation invocation) {
    try (BriefArchive archive = invocation.open()) {
      SyncReport report =
          Progress.during(invocation.terminal(), progress -> archive.sync(List.of(), progress));
      return SyncText.nameSkipped(report, invocation);
    }
  }

  private static Freshness look(Invocation invocation) {
    try (BriefArchive archive = invocation.openOnce()) {
      return archive.freshness(BUDGET);
    }
  }

  private static void tell(Freshness freshness, Invocation invocation) {
    freshness.absent().forEach(folder -> SyncText.nameAbsent(folder, "its briefs are", invocation));
    Terminal terminal = invocation.terminal();
    if (freshness.changed() == 0) {
      return;
    }
    List<Path> gone = freshness.gone();
    gone.stream()
        .limit(NAMED)
        .forEach(file -> terminal.note(file.toString(), "gone since the index was built"));
    if (gone.size() > NAMED) {
      terminal.note((gone.size() - NAMED) + " more files", "gone since the index was built");
    }
    String atLeast = freshness.complete() ? "" : "at least ";
    String files = freshness.changed() == 1 ? " file" : " files";
    terminal.note(
        atLeast + freshness.changed() + files + " changed since the index was built",
        invocation.advice("index"));
  }

  /** A command that reads. */
  @FunctionalInterface
  public interface Reading {
    /** Runs it. */
    ExitStatus run() throws IOException;
  }
}
