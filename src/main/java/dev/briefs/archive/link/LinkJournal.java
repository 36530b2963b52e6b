package dev.briefs.archive.link;

import dev.briefs.FileChange;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.UnwritableFileException;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexStore;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run of writing lists has replaced, with their contents before, in a file of the
 * index folder. The file of the run before stays until a run replaces something. Each entry is on
 * its way to the disk before its file is replaced, so that a run that was stopped can be undone. An
 * index in memory keeps no journal. Not safe for use by several threads.
 */
public final class LinkJournal implements Closeable {
  /** What a file held before a run replaced it, and after. */
  record Entry(Path file, byte[] before, byte[] after) {}

  private static final int VERSION = 1;

  private final Optional<Path> path;
  private @Nullable DataOutputStream out;

  /** A journal beside an index. */
  public LinkJournal(IndexStore index) {
    this.path = path(index);
  }

  static Optional<Path> path(IndexStore index) {
    return index.folder().map(folder -> folder.resolve(IndexFolder.LINK_JOURNAL));
  }

  /** Records a change and makes it. */
  public void write(BriefFile file, FileChange change) throws UnwritableFileException {
    byte[] before = change.before().getBytes(StandardCharsets.UTF_8);
    byte[] after = change.after().getBytes(StandardCharsets.UTF_8);
    try {
      record(new Entry(file.file(), before, after));
    } catch (IOException failure) {
      throw new UnwritableFileException("the journal in the index folder cannot be written");
    }
    AtomicFile.replace(file.file(), before, after);
  }

  private void record(Entry entry) throws IOException {
    if (path.isPresent()) {
      record(entry, path.get());
    }
  }

  private void record(Entry entry, Path path) throws IOException {
    DataOutputStream journal = out;
    if (journal == null) {
      journal = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
      journal.writeInt(VERSION);
      out = journal;
    }
    put(entry.file().toString().getBytes(StandardCharsets.UTF_8), journal);
    put(entry.before(), journal);
    put(entry.after(), journal);
    journal.flush();
  }

  private static void put(byte[] bytes, DataOutputStream journal) throws IOException {
    journal.writeInt(bytes.length);
    journal.write(bytes);
  }

  /**
   * The entries of the last run that replaced something, the last first; none where there is none.
   */
  static List<Entry> read(IndexStore index) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Optional<Path> path = path(index).filter(Files::exists);
    if (path.isEmpty()) {
      return entries;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path.get())))) {
      if (in.readInt() != VERSION) {
        return entries;
      }
      while (true) {
        Path file = Path.of(new String(take(in), StandardCharsets.UTF_8));
        entries.addFirst(new Entry(file, take(in), take(in)));
      }
    } catch (EOFException end) {
      // An entry that was not written whole belongs to a file that was not replaced.
      return entries;
    }
  }

  private static byte[] take(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    DataOutputStream journal = out;
    if (journal != null) {
      journal.close();
    }
  }
}
