package dev.briefs.archive.snapshot;

import dev.briefs.corpus.BriefFile;
import dev.briefs.index.document.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that the index holds a brief of.
 *
 * @param id the brief's id
 * @param current whether the file is as it was when the index read it
 */
public record IndexedFile(String id, boolean current) {

  /** What the index holds of a file, empty when it was not read from there. */
  public static Optional<IndexedFile> of(BriefFile file, ArchiveSnapshot view) throws IOException {
    Path real = file.file().toRealPath();
    List<Path> folders = view.snapshot().settings().folders();
    for (int number = 0; number < folders.size(); number++) {
      if (real.startsWith(folders.get(number))) {
        return of(file.in(number, folders.get(number)), folders.get(number), view);
      }
    }
    return Optional.empty();
  }

  private static Optional<IndexedFile> of(BriefFile file, Path folder, ArchiveSnapshot view)
      throws IOException {
    for (String id : file.possibleIds(folder)) {
      Optional<SourceFile> source = view.source(id);
      if (source.isPresent() && source.get().isAt(file.folder(), file.path())) {
        SourceFile now = SourceFiles.of(file);
        return Optional.of(new IndexedFile(id, source.get().equals(now)));
      }
    }
    return Optional.empty();
  }
}
