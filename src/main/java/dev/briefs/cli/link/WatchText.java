package dev.briefs.cli.link;

import dev.briefs.LinkReport;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.WatchEvent;
import dev.briefs.cli.command.Failure;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.command.SyncText;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What happens to an archive that is watched, for people: a line for each change on standard
 * output, and troubles on standard error, each once. Not safe for several threads.
 */
public final class WatchText implements Consumer<WatchEvent> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Invocation invocation;
  private final Terminal terminal;

  /** What the last report of each kind named, so that it is named once. */
  private final Map<String, Set<Record>> told = new HashMap<>();

  private boolean started;

  /** Text on the terminal of a command. */
  public WatchText(Invocation invocation) {
    this.invocation = invocation;
    this.terminal = invocation.terminal();
  }

  @Override
  public void accept(WatchEvent event) {
    switch (event) {
      case WatchEvent.Synced synced -> synced(synced.report());
      case WatchEvent.Linked linked -> linked(linked.folder(), linked.report());
      case WatchEvent.Failed failed -> {
        Failure failure = Failure.of(failed.failure());
        terminal.message(failure.where(), failure.what() + " (will be tried again)");
      }
      case WatchEvent.Polling polling ->
          terminal.note("watch", "looks for changes every 2 seconds: " + polling.reason());
    }
  }

  private void synced(SyncReport report) {
    SyncText.nameLeftovers(report.leftovers(), invocation);
    if (!started || report.added() + report.updated() + report.removed() > 0) {
      print(SyncText.summary(report));
      started = true;
    }
    untold("folders", report.absent().stream())
        .forEach(absent -> SyncText.nameAbsent(absent, invocation));
    nameSkipped("sync", report.skipped());
  }

  private void linked(Path folder, LinkReport report) {
    if (!report.changed().isEmpty()) {
      print(folder + ": changed " + LinkText.summary(report));
    }
    SyncText.nameLeftovers(report.leftovers(), invocation);
    nameSkipped("link " + folder, report.skipped());
    // A folder that moved away meanwhile is no trouble, and may hold thousands.
    untold("write " + folder, report.failed().stream().filter(file -> Files.exists(file.file())))
        .forEach(
            file -> terminal.message(file.file().toString(), "left as it was: " + file.reason()));
  }

  private void nameSkipped(String source, List<Skipped> skipped) {
    untold(source, skipped.stream().filter(Skipped::troubling))
        .forEach(file -> terminal.message(file.file().toString(), "skipped: " + file.reason()));
  }

  /** The troubles that the last report from the same source did not name. */
  private <T extends Record> List<T> untold(String source, Stream<T> troubles) {
    List<T> now = troubles.toList();
    Set<Record> before = told.getOrDefault(source, Set.of());
    told.put(source, Set.copyOf(now));
    return now.stream().filter(trouble -> !before.contains(trouble)).toList();
  }

  private void print(String line) {
    try {
      String time = TIME.format(LocalTime.now(ZoneId.systemDefault()));
      if (terminal.quiet()) {
        return;
      }
      terminal.out().write(time + " " + Printable.line(line) + "\n");
      terminal.out().flush();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
