package dev.briefs.archive;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.index.IndexFolder;
import dev.briefs.index.WriteLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Indexes a folder, gives its files their lists, and has the index take note of them. */
final class Linking {
  private final IndexFolder index;
  private final Views views;
  private final ArchiveOptions options;
  private final LinkRequest request;
  private final ProgressListener progress;

  Linking(
      IndexFolder index,
      Views views,
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
  LinkReport write(Path folder) {
    try {
      LinkRun run = prepare(folder, LinkRun.WRITING);
      LinkReport report =
          WriteLock.during(
              index.path(),
              options.lockWait(),
              () -> {
                run.removeLeftovers();
                return views.read(run::over);
              });
      if (!report.changed().isEmpty()) {
        sync(List.of());
      }
      return report;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Tells what writing would change. */
  LinkReport preview(Path folder, Consumer<FileChange> changes) {
    try {
      LinkRun run = prepare(folder, (file, change) -> changes.accept(change));
      return views.read(run::over);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private LinkRun prepare(Path folder, LinkRun.Sink sink) throws IOException {
    LinkLines.check(request);
    Path real = Folders.check(List.of(folder)).getFirst();
    LinkRun run = new LinkRun(real, request, options, progress, sink);
    run.add(sync(List.of(real)));
    return run;
  }

  private SyncReport sync(List<Path> folders) throws IOException {
    SyncReport report =
        Diagnosis.during(
            index,
            () ->
                new Synchronizer(index, options, progress)
                    .sync(folders, request.heading().strip()));
    views.refresh();
    return report;
  }
}
