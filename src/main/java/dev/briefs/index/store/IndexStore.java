package dev.briefs.index.store;

import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOSupplier;

/**
 * The place of an index: its generations, of which one is live, and the settings that outlive them.
 * Thread-safe.
 */
public interface IndexStore {
  /** The name of the place in messages; the folder, where it is one. */
  Path path();

  /** The folder of the index; empty when it is in memory. */
  Optional<Path> folder();

  /** The live generation, empty when there is none. */
  Optional<Path> current();

  /** The files of a generation, for reading. The caller closes them. */
  Directory directory(Path generation) throws IOException;

  /** The files of a generation, for writing. The caller closes them. */
  Directory writable(Path generation) throws IOException;

  /** Keeps the settings of the index where damage to it does not reach them. */
  void remember(IndexSettings settings) throws IOException;

  /** The settings that were kept last. */
  Optional<IndexSettings> remembered();

  /** Makes the place where it is absent; refuses one that holds something else. */
  void create();

  /**
   * Does work that nobody else may do at the same time.
   *
   * @param wait how long to wait for another holder
   * @throws dev.briefs.IndexBusyException when another holds it all that time, naming it
   */
  <T> T locked(Duration wait, IOSupplier<T> work) throws IOException;

  /** A new generation, behind all that there are. */
  Path next() throws IOException;

  /** Makes a generation the live one, in one step. */
  void switchTo(Path generation) throws IOException;

  /**
   * Removes every generation but the live one; nothing where there is none. Only the holder of the
   * lock may call it.
   *
   * @return the names of those there were
   */
  List<String> removeOthers() throws IOException;

  /** How many bytes the live generation takes. */
  long size() throws IOException;

  /** An exception that says what is wrong with the index. */
  UnreadableIndexException unreadable(Reason reason, String message);

  /** A file that is not of an index, in a place that has no live generation. */
  Optional<String> foreignFile();

  /** The exception that the index is damaged. */
  default UnreadableIndexException damaged(String what) {
    return unreadable(Reason.DAMAGED, "is damaged (" + what + ")");
  }

  /** The exception that the index has another format than this code reads. */
  default UnreadableIndexException ofFormat(int format) {
    return unreadable(
        Reason.OTHER_FORMAT,
        "has format " + format + " where " + IndexSettings.FORMAT + " is expected");
  }
}
