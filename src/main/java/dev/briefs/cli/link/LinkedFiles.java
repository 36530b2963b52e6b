package dev.briefs.cli.link;

import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What {@code link} is to write.
 *
 * @param folder the folder, as the person named it, or the folder that holds all files named
 * @param files the real paths of the files named; empty for all of the folder
 */
record LinkedFiles(Path folder, List<Path> files) {
  /** What paths name: one folder, or files. */
  static LinkedFiles of(List<Path> paths) throws IOException {
    if (paths.isEmpty()) {
      throw new UsageException("link", "expected the folder of briefs, or some of its files");
    }
    Path first = paths.getFirst();
    if (paths.size() == 1 && !Files.isRegularFile(first)) {
      return new LinkedFiles(first, List.of());
    }
    List<Path> files = new ArrayList<>();
    for (Path file : paths) {
      if (Files.isDirectory(file)) {
        throw new UsageException(file.toString(), "is a folder; name one folder, or files only");
      }
      if (Files.notExists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      files.add(file.toRealPath());
    }
    Path folder = Objects.requireNonNull(files.getFirst().getParent());
    while (!isAbove(folder, files)) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    return new LinkedFiles(folder, files);
  }

  private static boolean isAbove(Path folder, List<Path> files) {
    return files.stream().allMatch(file -> file.startsWith(folder));
  }
}
