package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.snapshot.SourceFiles;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.index.document.SourceFile;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads and parses files and hands on their briefs; thread-safe. */
final class BriefLoader {
  /** Takes a brief that was read. */
  @FunctionalInterface
  interface Sink {
    void take(Brief brief, SourceFile source) throws IOException;
  }

  private final FileReader reader;
  private final BriefParser parser;
  private final Queue<Skipped> skipped = new ConcurrentLinkedQueue<>();

  BriefLoader(FileReader reader, BriefParser parser) {
    this.reader = reader;
    this.parser = parser;
  }

  /** Loads a file, or notes why it cannot be. */
  void load(BriefFile file, Sink sink) throws IOException {
    try {
      BriefSource source = reader.read(file);
      Brief brief = parser.parse(file.id(), source.text());
      sink.take(brief, SourceFiles.of(file));
    } catch (UnreadableFileException unreadable) {
      skipped.add(new Skipped(file.file(), String.valueOf(unreadable.getMessage()), true));
    }
  }

  /** The files that could not be loaded so far. */
  List<Skipped> skipped() {
    return List.copyOf(skipped);
  }
}
