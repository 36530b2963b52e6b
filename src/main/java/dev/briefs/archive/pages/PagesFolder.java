package dev.briefs.archive.pages;

import dev.briefs.InvalidArchiveException;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.UnwritableFileException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of pages while they are being written: nothing outside it is touched, nor any file in it
 * that is not a page written before. Not safe for several threads.
 *
 * <p>Before the first page changes, the manifest names all that may change, so that a run that was
 * stopped leaves nothing which the next would take for another's.
 */
final class PagesFolder {
  private final Path folder;
  private final Collection<String> planned;
  private final PagesManifest before;
  private final SortedMap<String, String> hashes = new TreeMap<>();
  private final List<String> written = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private boolean announced;
  private final boolean adding;

  private PagesFolder(
      Path folder, Collection<String> planned, PagesManifest before, boolean adding) {
    this.adding = adding;
    this.folder = folder;
    this.planned = planned;
    this.before = before;
  }

  /**
   * Makes the folder where it is absent.
   *
   * @param planned the paths of the pages that are to be written
   * @throws InvalidArchiveException when it holds a file that is no page, or a page that somebody
   *     has changed
   */
  static PagesFolder open(Path out, Collection<String> planned) throws IOException {
    Path folder = made(out);
    PagesManifest manifest = PagesManifest.read(folder.resolve(FolderWalk.PAGES));
    PagesFolderCheck.check(folder, manifest, path -> true);
    return new PagesFolder(folder, planned, manifest, false);
  }

  /**
   * The same for pages beside those that were written before, which stay as they are.
   *
   * @throws InvalidArchiveException when it holds a file that is no page, or a planned page that
   *     somebody has changed
   */
  static PagesFolder openToAdd(Path out, Collection<String> planned) throws IOException {
    Path folder = made(out);
    PagesManifest manifest = PagesManifest.read(folder.resolve(FolderWalk.PAGES));
    PagesFolderCheck.check(folder, manifest, planned::contains);
    return new PagesFolder(folder, planned, manifest, true);
  }

  /** The real path. */
  Path path() {
    return folder;
  }

  /** Writes a page where it does not say this yet. */
  void write(String path, byte[] content) throws IOException {
    hashes.put(path, PagesManifest.hash(content));
    Path file = folder.resolve(path);
    boolean exists = Files.exists(file);
    byte[] present = exists ? Files.readAllBytes(file) : new byte[0];
    if (!exists || !Arrays.equals(present, content)) {
      announce();
      put(file, content);
      written.add(path);
    }
  }

  /** Removes the pages that were not written this time, and notes those that were. */
  void end() throws IOException {
    if (adding) {
      for (Map.Entry<String, String> page : before.hashes().entrySet()) {
        hashes.putIfAbsent(page.getKey(), page.getValue());
      }
    }
    for (String path : before.hashes().keySet()) {
      if (!hashes.containsKey(path)) {
        remove(path);
      }
    }
    PagesManifest after = new PagesManifest(hashes);
    if (announced || !after.equals(before)) {
      put(folder.resolve(FolderWalk.PAGES), after.bytes());
    }
  }

  List<String> written() {
    return List.copyOf(written);
  }

  List<String> removed() {
    return List.copyOf(removed);
  }

  private void remove(String path) throws IOException {
    announce();
    if (Files.deleteIfExists(folder.resolve(path))) {
      removed.add(path);
    }
  }

  private void announce() throws IOException {
    if (!announced) {
      put(
          folder.resolve(FolderWalk.PAGES),
          (adding ? before.unsettledOnly(planned) : before.unsettled(planned)).bytes());
      announced = true;
    }
  }

  private static void put(Path file, byte[] content) throws IOException {
    try {
      if (Files.exists(file)) {
        AtomicFile.replace(file, Files.readAllBytes(file), content);
      } else {
        Files.createDirectories(file.getParent());
        AtomicFile.create(file, content);
      }
    } catch (UnwritableFileException refused) {
      throw new InvalidArchiveException(
          file.toString(), "cannot be written: " + refused.getMessage());
    }
  }

  private static Path made(Path out) throws IOException {
    try {
      return Files.createDirectories(out).toRealPath();
    } catch (FileAlreadyExistsException file) {
      if (Files.isDirectory(out)) {
        return out.toRealPath();
      }
      throw new InvalidArchiveException(out.toString(), "is a file; name a folder for the pages");
    }
  }
}
