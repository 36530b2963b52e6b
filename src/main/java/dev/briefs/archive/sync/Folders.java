package dev.briefs.archive.sync;

import dev.briefs.InvalidArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Decides which folders an index is made of. */
public final class Folders {
  private Folders() {}

  /**
   * The real paths of folders, each once, those inside others left out.
   *
   * @throws InvalidArchiveException when one is no folder that can be read
   */
  public static List<Path> check(List<Path> folders) {
    List<Path> checked = new ArrayList<>();
    for (Path folder : folders) {
      Path real = real(folder);
      if (checked.stream().noneMatch(real::startsWith)) {
        checked.removeIf(other -> other.startsWith(real));
        checked.add(real);
      }
    }
    return checked;
  }

  private static Path real(Path folder) {
    if (!Files.exists(folder)) {
      throw new InvalidArchiveException(folder.toString(), "no such folder; name one that exists");
    }
    if (!Files.isDirectory(folder)) {
      throw new InvalidArchiveException(
          folder.toString(), "is a file; name the folder that holds it");
    }
    if (!Files.isReadable(folder)) {
      throw new InvalidArchiveException(folder.toString(), "cannot be read; check its permissions");
    }
    try {
      return folder.toRealPath();
    } catch (IOException failure) {
      throw new InvalidArchiveException(folder.toString(), "cannot be read: " + failure);
    }
  }
}
