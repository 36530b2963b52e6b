package dev.briefs.corpus;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Who may do what with a file.
 *
 * @param file the file
 * @param posix its owner, group and permissions where the file system has them
 */
record FileMode(Path file, Optional<PosixFileAttributes> posix) {
  /** The mode of an existing file. */
  static FileMode of(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return new FileMode(file, view == null ? Optional.empty() : Optional.of(view.readAttributes()));
  }

  /**
   * Checks that this process may write the file and its folder; renaming another file over it would
   * ask for leave to write the folder alone.
   */
  void requireWritable() throws IOException {
    if (!Files.isWritable(file)) {
      throw new UnwritableFileException("read-only");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isWritable(folder)) {
      throw new UnwritableFileException("its folder is read-only");
    }
  }

  /** The permissions of a new file that only its owner may open. */
  FileAttribute<?>[] privateToOwner() {
    return posix.isEmpty()
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
  }

  /**
   * Gives another file the same permissions, and the same owner and group where that is allowed.
   */
  void copyTo(Path other) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(other, PosixFileAttributeView.class);
    if (posix.isEmpty() || view == null) {
      return;
    }
    // Owner first: giving a file away clears some of its permissions.
    if (!view.readAttributes().owner().equals(posix.get().owner())) {
      ifAllowed(() -> view.setOwner(posix.get().owner()));
    }
    if (!view.readAttributes().group().equals(posix.get().group())) {
      ifAllowed(() -> view.setGroup(posix.get().group()));
    }
    view.setPermissions(posix.get().permissions());
  }

  private static void ifAllowed(Change change) throws IOException {
    try {
      change.make();
    } catch (FileSystemException refused) {
      // Only the administrator may give files away; the content matters more than its owner.
    }
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }
}
