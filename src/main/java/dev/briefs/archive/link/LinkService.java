package dev.briefs.archive.link;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.archive.snapshot.CorruptionGuard;
import dev.briefs.archive.snapshot.SnapshotManager;
import dev.briefs.archive.sync.Folders;
import dev.briefs.archive.sync.Synchronizer;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Indexes a folder, gives its files their lists, and has the index take note of them. */
public final class LinkService {
  private final IndexStore index;
  private final SnapshotManager views;
  private final ArchiveOptions options;
  private final LinkRequest request;
  private final ProgressListener progress;

  public LinkService(
      IndexStore index,
      SnapshotManager views,
      ArchiveOptions options,
      LinkRequest request,
      ProgressListener progress) {
    this.index = index;
    this.views = views;
    this.options = options;
    this.request = request;
    this.progress = progress;
  }

  /** Writes the files. */
  public LinkReport write(Path folder) {
    try {
      LinkReport report;
      try (LinkJournal journal = new LinkJournal(index)) {
        LinkWriter run = prepare(folder, journal::write);
        report =
            index.locked(
                options.lockWait(),
                () -> {
                  run.removeLeftovers();
                  return views.read(run::over);
                });
      }
      if (!report.changed().isEmpty()) {
        sync(List.of());
      }
      return report;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Brings the files back that the last run replaced, and has the index take note of them. */
  public LinkReport undo() {
    try {
      LinkReport report = index.locked(options.lockWait(), () -> new LinkUndo().run(index));
      if (!report.changed().isEmpty()) {
        CorruptionGuard.during(
            index, () -> new Synchronizer(index, options, progress).sync(List.of()));
        views.refresh();
      }
      return report;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Tells what writing would change. */
  public LinkReport preview(Path folder, Consumer<FileChange> changes) {
    try {
      LinkWriter run = prepare(folder, (file, change) -> changes.accept(change));
      return views.read(run::over);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private LinkWriter prepare(Path folder, LinkWriter.Sink sink) throws IOException {
    LinkLines.check(request);
    Path real = Folders.check(List.of(folder)).getFirst();
    LinkWriter run = new LinkWriter(real, request, options, progress, sink);
    run.add(sync(List.of(real)));
    return run;
  }

  private SyncReport sync(List<Path> folders) throws IOException {
    SyncReport report =
        CorruptionGuard.during(
            index,
            () ->
                new Synchronizer(index, options, progress)
                    .sync(folders, request.heading().strip()));
    views.refresh();
    return report;
  }
}
