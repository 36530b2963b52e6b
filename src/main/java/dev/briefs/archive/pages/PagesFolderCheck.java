package dev.briefs.archive.pages;

import dev.briefs.InvalidArchiveException;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Checks that a folder holds pages written before and nothing else; hidden files and folders are
 * left aside, and what stopped runs left behind is removed.
 */
final class PagesFolderCheck {
  private final Path folder;
  private final PagesManifest manifest;
  private final Predicate<String> replaced;

  private PagesFolderCheck(Path folder, PagesManifest manifest, Predicate<String> replaced) {
    this.replaced = replaced;
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Checks a folder.
   *
   * @param replaced whether a page may be replaced, so that nobody may have changed it
   * @throws InvalidArchiveException when it holds a file that is no page, or a page that somebody
   *     has changed
   */
  static void check(Path folder, PagesManifest manifest, Predicate<String> replaced)
      throws IOException {
    new PagesFolderCheck(folder, manifest, replaced).check(folder);
  }

  /** In the order of names, so that of several files it is the same one that is named. */
  private void check(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      for (Path child : children.sorted().toList()) {
        if (AtomicFile.isLeftover(child)) {
          Files.delete(child);
        } else if (!FileNames.isHidden(String.valueOf(child.getFileName()))) {
          checkVisible(child);
        }
      }
    }
  }

  private void checkVisible(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      check(file);
      return;
    }
    String separator = file.getFileSystem().getSeparator();
    String path = folder.relativize(file).toString().replace(separator, "/");
    boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    require(manifest.names(path) && regular, path, "did not write");
    require(
        !replaced.test(path) || manifest.allows(path, Files.readAllBytes(file)),
        path,
        "wrote and somebody changed");
  }

  private void require(boolean expected, String path, String trouble) {
    if (!expected) {
      throw new InvalidArchiveException(
          folder.toString(),
          "holds " + path + ", which briefs " + trouble + "; move it away, or name another folder");
    }
  }
}
