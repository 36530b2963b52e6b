package dev.briefs.archive.watch;

import dev.briefs.ArchiveWriter;
import dev.briefs.IndexBusyException;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.WatchEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Repeatedly syncs the index and the Closest lists of folders, and reports each run. Not
 * thread-safe.
 */
public final class SyncLoop {
  private final ArchiveWriter archive;
  private final List<Path> folders;
  private final Optional<LinkRequest> request;
  private final Consumer<WatchEvent> events;
  private final ProgressListener progress;
  private boolean succeeded;
  private boolean unsettled = true;
  private String trouble = "";

  public SyncLoop(
      ArchiveWriter archive,
      List<Path> folders,
      Optional<LinkRequest> request,
      Consumer<WatchEvent> events,
      ProgressListener progress) {
    this.archive = archive;
    this.folders = folders;
    this.request = request;
    this.events = events;
    this.progress = progress;
  }

  /**
   * Syncs once, and writes the lists where that is asked for.
   *
   * @return whether it succeeded
   * @throws RuntimeException when the first run fails, except with {@link IndexBusyException}, or
   *     when the consumer of events throws
   */
  public boolean run() {
    Optional<SyncReport> report =
        attempt(() -> archive.sync(succeeded ? List.of() : present(), progress));
    report.map(WatchEvent.Synced::new).ifPresent(events);
    boolean upToDate = report.isPresent() && (!isToLink(report.get()) || link(request.get()));
    if (upToDate) {
      succeeded = true;
      trouble = "";
    }
    return upToDate;
  }

  /** The folders that are there; one that is away is among those that the index remembers. */
  private List<Path> present() {
    return folders.stream().filter(Files::isDirectory).toList();
  }

  private boolean isToLink(SyncReport report) {
    boolean changed = report.added() + report.updated() + report.removed() > 0;
    return request.isPresent() && (changed || unsettled);
  }

  /**
   * Lists that were written are looked at once more: what somebody else wrote meanwhile may have
   * come into the index with them, and would not show as a change any more.
   */
  private boolean link(LinkRequest request) {
    unsettled = true;
    boolean written = false;
    for (Path folder : present()) {
      Optional<LinkReport> report = attempt(() -> archive.link(folder, request, progress));
      if (report.isEmpty()) {
        return false;
      }
      events.accept(new WatchEvent.Linked(folder, report.get()));
      written |= !report.get().changed().isEmpty();
    }
    unsettled = written;
    return true;
  }

  /** The result of some work; empty when it failed and is to be tried again, which is told. */
  private <T> Optional<T> attempt(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException | Error failure) {
      return failed(failure);
    }
  }

  private <T> Optional<T> failed(Throwable failure) {
    if (!succeeded && !(failure instanceof IndexBusyException)) {
      rethrow(failure);
    }
    if (!trouble.equals(failure.toString())) {
      trouble = failure.toString();
      events.accept(
          new WatchEvent.Failed(
              failure instanceof RuntimeException known
                  ? known
                  : new IllegalStateException(failure.toString(), failure)));
    }
    return Optional.empty();
  }

  private static void rethrow(Throwable failure) {
    switch (failure) {
      case RuntimeException thrown -> throw thrown;
      case Error thrown -> throw thrown;
      default -> throw new IllegalStateException(failure);
    }
  }
}
