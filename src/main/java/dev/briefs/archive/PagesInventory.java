package dev.briefs.archive;

import dev.briefs.InvalidArchiveException;
import dev.briefs.corpus.AtomicFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Checks that a folder holds pages written before and nothing else; hidden files and folders are
 * left aside, and what stopped runs left behind is removed.
 */
final class PagesInventory extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final PagesManifest manifest;

  private PagesInventory(Path folder, PagesManifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Checks a folder.
   *
   * @throws InvalidArchiveException when it holds a file that is no page, or a page that somebody
   *     has changed
   */
  static void check(Path folder, PagesManifest manifest) throws IOException {
    Files.walkFileTree(folder, new PagesInventory(folder, manifest));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (AtomicFile.isLeftover(file)) {
      Files.delete(file);
    } else if (!isHidden(file)) {
      String separator = file.getFileSystem().getSeparator();
      String path = folder.relativize(file).toString().replace(separator, "/");
      require(manifest.names(path) && attributes.isRegularFile(), path, "did not write");
      require(manifest.allows(path, Files.readAllBytes(file)), path, "wrote and somebody changed");
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path file) {
    return !file.equals(folder) && String.valueOf(file.getFileName()).startsWith(".");
  }

  private void require(boolean expected, String path, String trouble) {
    if (!expected) {
      throw new InvalidArchiveException(
          folder.toString(),
          "holds "
              + path
              + ", which briefs pages "
              + trouble
              + "; move it away, or name another folder");
    }
  }
}
