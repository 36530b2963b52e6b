package dev.briefs.archive.snapshot;

import dev.briefs.index.store.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Keeps the view that reading goes by; thread-safe. */
public final class SnapshotManager {
  /** Reads from a view. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(ArchiveSnapshot view) throws IOException;
  }

  private final IndexFolder folder;
  private @Nullable ArchiveSnapshot current;
  private boolean closed;

  public SnapshotManager(IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads from the present view, opening it where it is not open yet.
   *
   * @throws dev.briefs.UnreadableIndexException also when reading fails over a damaged file
   */
  public <T> T read(Reading<T> reading) {
    try {
      return CorruptionGuard.during(folder, () -> readNow(reading));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private <T> T readNow(Reading<T> reading) throws IOException {
    try (ArchiveSnapshot view = use()) {
      return reading.from(view);
    }
  }

  /** Lets the next reading see the latest state of the index. */
  public synchronized void refresh() {
    ArchiveSnapshot old = current;
    current = null;
    letGo(old);
  }

  /** Lets go of the view; nothing can be read afterwards. */
  public synchronized void close() {
    closed = true;
    refresh();
  }

  private synchronized ArchiveSnapshot use() throws IOException {
    if (closed) {
      throw new IllegalStateException("the archive is closed");
    }
    ArchiveSnapshot view = current;
    if (view == null) {
      view = ArchiveSnapshot.open(folder);
      current = view;
    }
    view.use();
    return view;
  }

  private static void letGo(@Nullable ArchiveSnapshot view) {
    try {
      if (view != null) {
        view.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
