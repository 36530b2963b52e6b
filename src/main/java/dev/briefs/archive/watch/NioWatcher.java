package dev.briefs.archive.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.briefs.corpus.FileNames;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.ignore.IgnoreRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the system tell of changes in folders and all below them that {@link FolderWalk} lists, and
 * of the folders' own coming and going. One thread waits; any may close.
 */
public final class NioWatcher implements FileWatcher {
  private final WatchService service;
  private final List<Path> folders;
  private final Path left;
  private final Supplier<List<String>> patterns;
  private final Map<Path, Set<Path>> ways = new HashMap<>();
  private final Set<Path> watched = new TreeSet<>();

  /**
   * Watches nothing before the first {@link #renew}.
   *
   * @param folders absolute paths of the folders
   * @param left a folder to leave out where it is below one of them; it need not exist yet
   * @param excluded patterns of what else is left out, asked for whenever folders are looked at
   * @throws IOException when the system cannot tell of changes
   */
  public NioWatcher(List<Path> folders, Path left, Supplier<List<String>> excluded)
      throws IOException {
    this.patterns = excluded;
    this.folders = List.copyOf(folders);
    this.left = left;
    this.folders.forEach(this::addWay);
    this.service = this.folders.getFirst().getFileSystem().newWatchService();
  }

  @Override
  public void renew() throws IOException {
    try {
      Path excluded = Files.exists(left) ? left.toRealPath() : left;
      for (Path above : ways.keySet()) {
        register(above, ENTRY_CREATE, ENTRY_DELETE);
      }
      watched.clear();
      for (Path folder : folders) {
        Files.walkFileTree(folder, new Registration(folder, excluded));
      }
    } catch (ClosedWatchServiceException closed) {
      // There is nobody left to tell.
    }
  }

  @Override
  public boolean within(Duration time) throws InterruptedException {
    long deadline = System.nanoTime() + time.toNanos();
    try {
      while (true) {
        WatchKey key = service.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (key == null) {
          return false;
        }
        boolean changed = key.pollEvents().stream().anyMatch(event -> concerns(key, event));
        key.reset();
        if (changed) {
          return true;
        }
      }
    } catch (ClosedWatchServiceException closed) {
      return false;
    }
  }

  /** The folders that were listed and watched at the last {@link #renew}. */
  Set<Path> watched() {
    return watched;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes note of the folders above one, in which the way to it may end. */
  private void addWay(Path folder) {
    Path below = folder;
    for (Path above = below.getParent(); above != null; above = above.getParent()) {
      ways.computeIfAbsent(above, path -> new HashSet<>()).add(below.getFileName());
      below = above;
    }
  }

  /** Whether a folder is watched now; one that is gone or cannot be read is not. */
  private boolean register(Path folder, WatchEvent.Kind<?>... kinds) throws IOException {
    try {
      folder.register(service, kinds);
      return true;
    } catch (FileSystemException goneOrUnreadable) {
      return false;
    }
  }

  /**
   * Whether an event may change the list of Markdown files: lost events do, and so does what is no
   * file, since it may be a folder that came or went.
   */
  private boolean concerns(WatchKey key, WatchEvent<?> event) {
    if (!(event.context() instanceof Path name && key.watchable() instanceof Path folder)) {
      return true;
    }
    Set<Path> way = ways.get(folder);
    if (way != null) {
      return way.contains(name);
    }
    return IgnoreRules.isIgnoreFile(name.toString())
        || !FileNames.isHidden(name.toString())
            && (FileNames.isMarkdown(name.toString())
                || !Files.isRegularFile(folder.resolve(name)));
  }

  private final class Registration extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path excluded;
    private final IgnoreRules chosen;
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();

    Registration(Path root, Path excluded) {
      this.root = root;
      this.excluded = excluded;
      this.chosen = IgnoreRules.NONE.with(root, patterns.get());
      this.rules.push(IgnoreRules.above(root));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      boolean leftOut =
          directory.equals(excluded)
              || FolderWalk.isLeftOut(directory)
              || chosen.ignores(directory, true)
              || rules.element().ignores(directory, true);
      if (leftOut && !directory.equals(root)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!register(directory, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      watched.add(directory);
      rules.push(rules.element().in(directory));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      rules.pop();
      return FileVisitResult.CONTINUE;
    }
  }
}
