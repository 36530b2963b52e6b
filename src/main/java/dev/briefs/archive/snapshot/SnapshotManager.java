package dev.briefs.archive.snapshot;

import dev.briefs.CommitListener;
import dev.briefs.UnreadableIndexException;
import dev.briefs.index.store.IndexStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shares the latest snapshot of an index among reading calls; thread-safe. The first reading call
 * opens it, and {@link #refresh} moves on to a newer one while older calls go on.
 */
public final class SnapshotManager extends ReferenceManager<ArchiveSnapshot> {
  private final IndexStore folder;
  private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
  private volatile String told = "";
  private boolean closed;

  /** Shares snapshots of the index in a folder; opens nothing yet. */
  public SnapshotManager(IndexStore folder) {
    this.folder = folder;
  }

  /**
   * Reads from the latest snapshot.
   *
   * @throws UnreadableIndexException also when reading fails over a damaged file
   */
  public <T> T read(IOFunction<ArchiveSnapshot, T> reading) {
    try {
      return CorruptionGuard.during(folder, () -> readNow(reading));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private <T> T readNow(IOFunction<ArchiveSnapshot, T> reading) throws IOException {
    ArchiveSnapshot snapshot = latest();
    try {
      return reading.apply(snapshot);
    } finally {
      release(snapshot);
    }
  }

  /** Streams from the latest snapshot, which is released when the stream is closed. */
  public <T> Stream<T> stream(IOFunction<ArchiveSnapshot, Iterator<T>> reading) {
    try {
      return CorruptionGuard.during(folder, () -> streamNow(reading));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private <T> Stream<T> streamNow(IOFunction<ArchiveSnapshot, Iterator<T>> reading)
      throws IOException {
    ArchiveSnapshot snapshot = latest();
    try {
      Spliterator<T> items =
          Spliterators.spliteratorUnknownSize(
              reading.apply(snapshot), Spliterator.ORDERED | Spliterator.NONNULL);
      return StreamSupport.stream(items, false).onClose(() -> releaseStreamed(snapshot));
    } catch (IOException | RuntimeException | Error failure) {
      release(snapshot);
      throw failure;
    }
  }

  private void releaseStreamed(ArchiveSnapshot snapshot) {
    try {
      release(snapshot);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private synchronized ArchiveSnapshot latest() throws IOException {
    if (closed) {
      throw new IllegalStateException("the archive is closed");
    }
    if (current == null) {
      current = ArchiveSnapshot.open(folder);
    }
    return acquire();
  }

  /** Has a listener told of each newer state; closing what is returned ends that. */
  public Closeable listen(CommitListener listener) {
    synchronized (listeners) {
      told = listeners.isEmpty() ? version() : told;
      listeners.add(listener);
    }
    return () -> listeners.remove(listener);
  }

  /** Lets the next reading call see the latest commit, and tells the listeners of it. */
  public void refresh() {
    moveOn();
    List<CommitListener> told = List.of();
    String version = listeners.isEmpty() ? this.told : version();
    synchronized (listeners) {
      if (!version.equals(this.told)) {
        this.told = version;
        told = List.copyOf(listeners);
      }
    }
    told.forEach(listener -> listener.committed(version));
  }

  /** The name of the latest state; empty where there is none that can be read. */
  private String version() {
    try {
      return read(ArchiveSnapshot::version);
    } catch (UnreadableIndexException absent) {
      return "";
    }
  }

  private synchronized void moveOn() {
    try {
      if (current != null) {
        maybeRefreshBlocking();
      }
    } catch (IOException | UnreadableIndexException unreadable) {
      // The next reading call opens the index anew and reports what is wrong with it.
      letGo();
    }
  }

  /** Closes the snapshot when the last reading call has released it; later calls fail. */
  public synchronized void shutdown() {
    closed = true;
    letGo();
  }

  private void letGo() {
    ArchiveSnapshot last = current;
    current = null;
    try {
      if (last != null) {
        release(last);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  protected void decRef(ArchiveSnapshot snapshot) throws IOException {
    snapshot.close();
  }

  @Override
  protected @Nullable ArchiveSnapshot refreshIfNeeded(ArchiveSnapshot snapshot) throws IOException {
    return snapshot.newer(folder).orElse(null);
  }

  @Override
  protected boolean tryIncRef(ArchiveSnapshot snapshot) {
    return snapshot.tryUse();
  }

  @Override
  protected int getRefCount(ArchiveSnapshot snapshot) {
    return snapshot.users();
  }
}
