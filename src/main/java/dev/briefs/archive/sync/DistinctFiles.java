package dev.briefs.archive.sync;

import dev.briefs.corpus.BriefFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of a folder as there are to work on. */
public final class DistinctFiles {
  private DistinctFiles() {}

  /**
   * Files in path order; of several that are links to one file, and that file, one.
   *
   * @throws UncheckedIOException when a link leads nowhere
   */
  public static List<BriefFile> of(Collection<BriefFile> files) {
    List<BriefFile> ordered = files.stream().sorted(Comparator.comparing(BriefFile::file)).toList();
    Set<Path> taken = new HashSet<>();
    ordered.stream().map(BriefFile::file).filter(file -> !isLink(file)).forEach(taken::add);
    return ordered.stream().filter(file -> !isLink(file.file()) || taken.add(real(file))).toList();
  }

  private static boolean isLink(Path file) {
    return Files.isSymbolicLink(file);
  }

  private static Path real(BriefFile file) {
    try {
      return file.file().toRealPath();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
