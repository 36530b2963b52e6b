package dev.briefs.archive.link;

import dev.briefs.LinkReport;
import dev.briefs.LinkReport.Failed;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.UnwritableFileException;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Brings files back to what they held before the last run that wrote lists. */
final class LinkUndo {
  private final List<String> changed = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private final long start = System.nanoTime();
  private int unchanged;

  /** Brings the files back, and removes the journal where all are; the write lock must be held. */
  LinkReport run(IndexStore index) throws IOException {
    for (LinkJournal.Entry entry : LinkJournal.read(index)) {
      undo(entry);
    }
    if (failed.isEmpty()) {
      Optional<Path> journal = LinkJournal.path(index);
      if (journal.isPresent()) {
        Files.deleteIfExists(journal.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new LinkReport(
        changed, unchanged, LinkReport.Entries.NONE, List.of(), failed, List.of(), seconds);
  }

  private void undo(LinkJournal.Entry entry) {
    try {
      if (Arrays.equals(Files.readAllBytes(entry.file()), entry.before())) {
        unchanged++;
      } else {
        AtomicFile.replace(entry.file(), entry.after(), entry.before());
        changed.add(entry.file().toString());
      }
    } catch (UnwritableFileException refused) {
      failed.add(new Failed(entry.file(), String.valueOf(refused.getMessage())));
    } catch (IOException gone) {
      failed.add(new Failed(entry.file(), "cannot be read"));
    }
  }
}
