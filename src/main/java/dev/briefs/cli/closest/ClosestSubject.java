package dev.briefs.cli.closest;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.SyncReport;
import dev.briefs.UnknownBriefException;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.command.NamedBrief;
import dev.briefs.cli.command.SyncText;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code closest} is asked about: an id, a file, or the text on standard input. */
final class ClosestSubject {
  private final BriefArchive archive;
  private final Invocation invocation;
  private boolean incomplete;

  ClosestSubject(BriefArchive archive, Invocation invocation) {
    this.archive = archive;
    this.invocation = invocation;
  }

  /** The briefs closest to the one that a name means; a file that exists comes before an id. */
  ClosestResults closest(String name, ClosestRequest request) throws IOException {
    if (name.equals(NamedBrief.STANDARD_INPUT)) {
      Brief text = archive.parse(name, NamedBrief.standardInput(invocation));
      return archive.closest(text, request);
    }
    Optional<Path> file = NamedBrief.file(name);
    if (file.isPresent()) {
      indexFolderOf(file.get());
      return archive.closest(file.get(), request);
    }
    if (NamedBrief.isFolder(name)) {
      return besideFolder(name, request);
    }
    boolean absent = name.endsWith(".md") && !NamedBrief.isAddress(name);
    return absent ? named(name, request) : archive.closest(name, request);
  }

  /** A file that is not here may be one of the archive's, by its name. */
  private ClosestResults named(String name, ClosestRequest request) throws IOException {
    try {
      if (archive.isIndexed()) {
        return archive.closest(name, request);
      }
    } catch (UnknownBriefException none) {
      // then a file is meant
    }
    throw new NoSuchFileException(name);
  }

  /** A folder may have the name of a brief. */
  private ClosestResults besideFolder(String name, ClosestRequest request) {
    try {
      if (archive.isIndexed()) {
        return archive.closest(name, request);
      }
    } catch (UnknownBriefException none) {
      // then the folder is meant
    }
    throw new UsageException(name, "is a folder; give a brief's id, a file, or - for a text");
  }

  /** Whether files had to be skipped although the person is strict. */
  boolean isIncomplete() {
    return incomplete;
  }

  private void indexFolderOf(Path file) throws IOException {
    if (archive.isIndexed()) {
      return;
    }
    Path folder = folder(file);
    FirstIndex.allow(folder, invocation);
    Terminal terminal = invocation.terminal();
    terminal.note(
        invocation.indexFolder().toString(), "no index yet, indexing " + folder + " first");
    SyncReport report =
        Progress.during(terminal, progress -> archive.sync(List.of(folder), progress));
    incomplete = SyncText.nameSkipped(report, invocation) == ExitStatus.FAILURE;
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of(".") : parent;
  }
}
