package dev.briefs.index.store;

import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;

/**
 * A folder that holds an index: one folder per generation, and a file that names the live one.
 *
 * @param path where it is
 * @param mapped whether reading maps files into memory, rather than through buffers
 */
public record IndexFolder(Path path, boolean mapped) implements IndexStore {
  /** The file in which writers of lists record what they replace. */
  public static final String LINK_JOURNAL = "link-journal";

  private static final String CURRENT = "current";
  private static final Set<String> OWN =
      Set.of(
          CURRENT + ".pending",
          SettingsFile.NAME,
          SettingsFile.PENDING,
          FileManifest.NAME,
          FileManifest.PENDING,
          WriteLock.NAME,
          LINK_JOURNAL,
          "README.md");
  private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");

  /** A folder whose files are mapped into memory. */
  public IndexFolder(Path path) {
    this(path, true);
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(path);
  }

  @Override
  public Optional<Path> current() {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(path.resolve(CURRENT));
      String name = new String(content, StandardCharsets.UTF_8).strip();
      if (!GENERATION.matcher(name).matches()) {
        throw unreadable(
            Reason.OTHER_FORMAT, "is no index of briefs ('" + CURRENT + "' says something else)");
      }
      return Optional.of(path.resolve(name));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (ClosedByInterruptException interrupted) {
      throw new UncheckedIOException(interrupted);
    } catch (IOException failure) {
      throw unreadable(Reason.INACCESSIBLE, "cannot be read: " + failure.getMessage());
    }
  }

  @Override
  public Directory directory(Path generation) throws IOException {
    return mapped ? FSDirectory.open(generation) : new NIOFSDirectory(generation);
  }

  @Override
  public Directory writable(Path generation) throws IOException {
    return FSDirectory.open(generation);
  }

  @Override
  public UnreadableIndexException unreadable(Reason reason, String message) {
    boolean remembered = Files.exists(path.resolve(SettingsFile.NAME));
    return new UnreadableIndexException(path, reason, remembered, message);
  }

  @Override
  public void remember(IndexSettings settings) throws IOException {
    SettingsFile.write(path, settings);
  }

  @Override
  public Optional<IndexSettings> remembered() {
    return SettingsFile.read(path);
  }

  @Override
  public <T> T locked(Duration wait, IOSupplier<T> work) throws IOException {
    return WriteLock.during(path, wait, work);
  }

  /**
   * Creates the folder where it is absent; refuses one that holds something else, but not a damaged
   * index.
   */
  @Override
  public void create() {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException file) {
      throw unreadable(Reason.INACCESSIBLE, "is a file where a folder is expected");
    } catch (IOException failure) {
      throw unreadable(Reason.INACCESSIBLE, "cannot be made");
    }
    Optional<String> foreign = live().isPresent() ? Optional.empty() : foreignFile();
    if (foreign.isPresent()) {
      throw unreadable(Reason.OTHER_FILES, "holds other files, such as " + foreign.get());
    }
    if (!Files.isWritable(path)) {
      throw unreadable(Reason.INACCESSIBLE, "cannot be written to");
    }
    hideFromGit();
  }

  /** Makes an ignore file, so that an index among notes is no part of their repository. */
  private void hideFromGit() {
    Path ignore = path.resolve(".gitignore");
    try {
      if (Files.notExists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
    } catch (IOException refused) {
      // The index does not depend on it.
    }
  }

  /** The folder of the live generation, empty also when it cannot be told which one that is. */
  private Optional<Path> live() {
    try {
      return current();
    } catch (UnreadableIndexException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> foreignFile() {
    try (Stream<Path> children = Files.list(path)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .filter(name -> !isOwn(name))
          .min(Comparator.naturalOrder());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** A damaged {@code current} is known for ours by what stands beside it. */
  private boolean isOwn(String name) {
    if (name.equals(CURRENT)) {
      return Files.exists(path.resolve(SettingsFile.NAME)) || hasGenerations();
    }
    return OWN.contains(name) || GENERATION.matcher(name).matches();
  }

  private boolean hasGenerations() {
    try {
      return !generations().isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public Path next() throws IOException {
    long last = generations().stream().mapToLong(IndexFolder::number).max().orElse(0);
    return Files.createDirectory(path.resolve("generation-" + (last + 1)));
  }

  /** {@inheritDoc} The step survives a loss of power. */
  @Override
  public void switchTo(Path generation) throws IOException {
    Path pending = path.resolve(CURRENT + ".pending");
    try (FileChannel channel =
        FileChannel.open(
            pending,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(generation.getFileName() + "\n"));
      channel.force(true);
    }
    sync(path);
    Files.move(
        pending,
        path.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync(path);
  }

  /**
   * Removes every generation but the live one, and every switch that was not finished, as far as
   * the file system lets go of them; nothing where there is no live generation. Only the holder of
   * the write lock may call it.
   *
   * @return the names of those there were
   */
  @Override
  public List<String> removeOthers() throws IOException {
    Optional<Path> live = live().filter(Files::isDirectory);
    if (live.isEmpty()) {
      return List.of();
    }
    List<Path> others = new ArrayList<>(generations());
    others.remove(live.get());
    Stream.of(CURRENT + ".pending", SettingsFile.PENDING, FileManifest.PENDING)
        .map(path::resolve)
        .filter(Files::exists)
        .forEach(others::add);
    others.forEach(IndexFolder::remove);
    return others.stream().map(other -> other.getFileName().toString()).sorted().toList();
  }

  @Override
  public long size() throws IOException {
    Optional<Path> live = current();
    if (live.isEmpty()) {
      return 0;
    }
    try (Stream<Path> files = Files.list(live.get())) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> children = Files.list(path)) {
      return children
          .filter(child -> GENERATION.matcher(child.getFileName().toString()).matches())
          .toList();
    }
  }

  private static long number(Path generation) {
    String name = generation.getFileName().toString();
    return Long.parseLong(name.substring(name.indexOf('-') + 1));
  }

  private static void remove(Path tree) {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException held) {
      // Some systems keep files that a reader has open; the next writer removes them.
      return;
    }
  }

  private static void sync(Path folder) throws IOException {
    IOUtils.fsync(folder, true);
  }
}
