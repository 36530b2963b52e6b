package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.FileSelection;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.snapshot.SourceFiles;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.Standing;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads and parses files and hands on their briefs; thread-safe. */
final class BriefLoader {
  /** Takes a brief that was read. */
  @FunctionalInterface
  interface Sink {
    void take(Brief brief, SourceFile source, Standing standing) throws IOException;
  }

  private final FileReader reader;
  private final BriefParser parser;
  private final FileSelection selection;
  private final Queue<Skipped> skipped = new ConcurrentLinkedQueue<>();

  BriefLoader(FileReader reader, BriefParser parser, FileSelection selection) {
    this.reader = reader;
    this.parser = parser;
    this.selection = selection;
  }

  /** Loads a file, or notes why it cannot be. */
  void load(BriefFile file, Sink sink) throws IOException {
    try {
      BriefSource source = reader.read(file);
      Brief brief = parser.parse(file.id(), source.text());
      Optional<Standing> standing = FileStanding.of(file, source.text(), brief, selection);
      if (standing.isPresent()) {
        sink.take(brief, SourceFiles.of(file), standing.get());
      } else {
        skipped.add(new Skipped(file.file(), "draft", false));
      }
    } catch (UnreadableFileException unreadable) {
      skipped.add(new Skipped(file.file(), String.valueOf(unreadable.getMessage()), true));
    }
  }

  /** The files that were not loaded so far. */
  List<Skipped> skipped() {
    return List.copyOf(skipped);
  }
}
