package dev.briefs.archive.sync;

import dev.briefs.InvalidArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which folders an index is made of. */
public final class Folders {
  private Folders() {}

  /**
   * The real paths of folders, each once, those inside others left out.
   *
   * @throws InvalidArchiveException when one is no folder that can be read
   */
  public static List<Path> check(List<Path> folders) {
    return joined(List.of(), folders);
  }

  /**
   * The real paths of folders as {@link #check} has them; one that is remembered may be absent.
   *
   * @throws InvalidArchiveException when another one is no folder that can be read
   */
  public static List<Path> among(List<Path> remembered, List<Path> folders) {
    return joined(List.of(), folders, remembered);
  }

  /**
   * Remembered folders, which may be absent, and the real paths of others; each once, those inside
   * others left out.
   *
   * @throws InvalidArchiveException when one of the others is no folder that can be read
   */
  static List<Path> joined(List<Path> remembered, List<Path> others) {
    return joined(remembered, others, List.of());
  }

  private static List<Path> joined(List<Path> before, List<Path> others, List<Path> allowedAbsent) {
    List<Path> joined = new ArrayList<>(before);
    for (Path folder : others) {
      Optional<Path> absent = Files.exists(folder) ? Optional.empty() : find(allowedAbsent, folder);
      Path real = absent.orElseGet(() -> real(folder));
      if (joined.stream().noneMatch(real::startsWith)) {
        joined.removeIf(other -> other.startsWith(real));
        joined.add(real);
      }
    }
    return joined;
  }

  /**
   * The one of some remembered folders that a path means, which need not exist any more.
   *
   * @throws InvalidArchiveException when it means none of them
   */
  static Path remembered(List<Path> remembered, Path named) {
    return find(remembered, named)
        .orElseThrow(
            () ->
                new InvalidArchiveException(
                    named.toString(), "is not indexed; indexed are " + names(remembered)));
  }

  private static Optional<Path> find(List<Path> remembered, Path named) {
    Path absolute = named.toAbsolutePath().normalize();
    return Stream.of(absolute, resolved(absolute)).filter(remembered::contains).findFirst();
  }

  /** A path with the links in that part of it that exists followed. */
  private static Path resolved(Path absolute) {
    for (Path there = absolute; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
      } catch (IOException absent) {
        // The folder above may exist.
      }
    }
    return absolute;
  }

  private static String names(List<Path> folders) {
    String names = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    return names.isEmpty() ? "no folders" : names;
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
