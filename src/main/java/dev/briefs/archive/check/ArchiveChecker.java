package dev.briefs.archive.check;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.FileSelection;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.ReadingRules;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.link.LinkLines;
import dev.briefs.archive.sync.Folders;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks the files of a folder, and repairs them; needs no index, and leaves its folder out. */
public final class ArchiveChecker {
  private final IndexStore index;
  private final ArchiveOptions options;
  private final CheckRequest request;
  private final ProgressListener progress;

  public ArchiveChecker(
      IndexStore index, ArchiveOptions options, CheckRequest request, ProgressListener progress) {
    this.index = index;
    this.options = options;
    this.request = request;
    this.progress = progress;
  }

  /** Lists what is wrong. */
  public CheckReport check(Path folder) {
    try {
      return run(folder).check(new RepairWriter(request.heading()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Repairs what needs no judgment, and lists what is wrong after that. */
  public CheckReport repair(Path folder) {
    try {
      RepairWriter repairs = new RepairWriter(request.heading());
      boolean indexed = index.current().isPresent();
      if (indexed) {
        index.locked(options.lockWait(), () -> repair(folder, repairs));
      } else {
        repair(folder, repairs);
      }
      return run(folder).check(repairs);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean repair(Path folder, RepairWriter repairs) throws IOException {
    FolderCheck run = run(folder);
    for (Skipped file : run.skipped()) {
      if (AtomicFile.isLeftover(file.file())) {
        Files.deleteIfExists(file.file());
      }
    }
    run.repair(repairs);
    return true;
  }

  private FolderCheck run(Path folder) throws IOException {
    LinkLines.check(LinkRequest.DEFAULT.heading(request.heading()));
    Path real = Folders.check(List.of(folder)).getFirst();
    Path own = index.path();
    Path excluded = Files.exists(own) ? own.toRealPath() : own.toAbsolutePath();
    return new FolderCheck(real, archive(real), excluded, request, options, progress);
  }

  /** What the index remembers of the archive that a folder belongs to, behind what is chosen. */
  private FileCheck.Archive archive(Path folder) {
    IndexSettings settings = IndexSnapshot.remembered(index);
    Optional<Path> root = settings.folders().stream().filter(folder::startsWith).findFirst();
    FileSelection selection = root.isPresent() ? settings.selection() : FileSelection.NONE;
    ReadingRules reading = root.isPresent() ? settings.reading() : ReadingRules.USUAL;
    return new FileCheck.Archive(
        options.selection().or(selection),
        options.reading().orElse(reading),
        options.selection().exclude().isPresent() ? folder : root.orElse(folder));
  }
}
