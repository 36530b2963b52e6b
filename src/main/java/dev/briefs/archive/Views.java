package dev.briefs.archive;

import dev.briefs.UnreadableIndexException;
import dev.briefs.index.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
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

  /** Reads from the present view, opening it where it is not open yet. */
  <T> T read(Reading<T> reading) {
    try (View view = use()) {
      return reading.from(view);
    } catch (CorruptIndexException damage) {
      throw new UnreadableIndexException(
          folder.path(), "is damaged (" + damage.getMessage() + "): " + IndexFolder.repair());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
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

  private synchronized View use() {
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
