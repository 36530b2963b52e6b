package dev.briefs.index.store;

import dev.briefs.IndexBusyException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** An index in memory, which touches no file and is gone with the process. Thread-safe. */
public final class MemoryIndex implements IndexStore {
  private static final Path NAME = Path.of("memory");

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Path, Directory> generations = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private volatile @Nullable Path live;
  private volatile @Nullable IndexSettings settings;

  /** A generation, which outlives those who close it. */
  static final class Generation extends FilterDirectory {
    private final Path name;

    private Generation(Path name, Directory files) {
      super(files);
      this.name = name;
    }

    Path name() {
      return name;
    }

    @Override
    public void close() {
      // Whoever opens the generation next needs its files.
    }
  }

  @Override
  public Path path() {
    return NAME;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> current() {
    return Optional.ofNullable(live);
  }

  @Override
  public Directory directory(Path generation) {
    Directory files = generations.get(generation);
    if (files == null) {
      throw damaged(generation + " is missing");
    }
    return new Generation(generation, files);
  }

  @Override
  public Directory writable(Path generation) {
    return directory(generation);
  }

  @Override
  public void remember(IndexSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<IndexSettings> remembered() {
    return Optional.ofNullable(settings);
  }

  @Override
  public void create() {
    // Memory needs no preparation.
  }

  @Override
  public <T> T locked(Duration wait, IOSupplier<T> work) throws IOException {
    acquire(wait);
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** A thread that writes already, such as a consumer of progress, waits for itself in vain. */
  private void acquire(Duration wait) throws InterruptedIOException {
    try {
      if (lock.isHeldByCurrentThread() || !lock.tryLock(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IndexBusyException(NAME, "another thread");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another thread wrote");
    }
  }

  @Override
  public Path next() {
    Path generation = Path.of("generation-" + last.incrementAndGet());
    generations.put(generation, new ByteBuffersDirectory());
    return generation;
  }

  @Override
  public void switchTo(Path generation) {
    live = generation;
  }

  @Override
  public List<String> removeOthers() {
    Path kept = live;
    if (kept == null) {
      return List.of();
    }
    List<Path> others =
        generations.keySet().stream().filter(generation -> !generation.equals(kept)).toList();
    others.forEach(generations::remove);
    return others.stream().map(Path::toString).sorted().toList();
  }

  @Override
  public long size() throws IOException {
    Path generation = live;
    if (generation == null) {
      return 0;
    }
    long size = 0;
    try (Directory files = directory(generation)) {
      for (String file : files.listAll()) {
        size += files.fileLength(file);
      }
    }
    return size;
  }

  @Override
  public UnreadableIndexException unreadable(Reason reason, String message) {
    return new UnreadableIndexException(NAME, reason, false, message);
  }

  @Override
  public Optional<String> foreignFile() {
    return Optional.empty();
  }
}
