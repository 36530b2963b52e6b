package dev.briefs.archive;

import dev.briefs.index.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Keeps the view that reading goes by; thread-safe. */
final class Views {
  /** Reads from a view. */
  @FunctionalInterface
  interface Reading<T> {
    T from(View view) throws IOException;
  }

  private final IndexFolder folder;
  private @Nullable View current;
  private boolean closed;

  Views(IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads from the present view, opening it where it is not open yet.
   *
   * @throws dev.briefs.UnreadableIndexException also when reading fails over a damaged file
   */
  <T> T read(Reading<T> reading) {
    try {
      return Diagnosis.during(folder, () -> readNow(reading));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private <T> T readNow(Reading<T> reading) throws IOException {
    try (View view = use()) {
      return reading.from(view);
    }
  }

  /** Lets the next reading see the latest state of the index. */
  synchronized void refresh() {
    View old = current;
    current = null;
    letGo(old);
  }

  /** Lets go of the view; nothing can be read afterwards. */
  synchronized void close() {
    closed = true;
    refresh();
  }

  private synchronized View use() throws IOException {
    if (closed) {
      throw new IllegalStateException("the archive is closed");
    }
    View view = current;
    if (view == null) {
      view = View.open(folder);
      current = view;
    }
    view.use();
    return view;
  }

  private static void letGo(@Nullable View view) {
    try {
      if (view != null) {
        view.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
