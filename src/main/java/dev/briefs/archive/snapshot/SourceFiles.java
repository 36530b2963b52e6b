package dev.briefs.archive.snapshot;

import dev.briefs.corpus.BriefFile;
import dev.briefs.index.document.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** Listed files as the index records them, and back. */
public final class SourceFiles {
  private SourceFiles() {}

  /** The record of a file as it was listed. */
  public static SourceFile of(BriefFile file) {
    return new SourceFile(file.folder(), file.path(), file.modified(), file.size(), file.stamp());
  }

  /** Whether a record is that of a file as it was listed. */
  public static boolean isSame(SourceFile known, BriefFile file) {
    return known.modified() == file.modified()
        && known.stamp() == file.stamp()
        && known.size() == file.size()
        && known.isAt(file.folder(), file.path());
  }

  /**
   * The file of a brief as it was when the index read it.
   *
   * @param folders the folders that the index is made of
   */
  public static BriefFile file(String id, SourceFile source, List<Path> folders) {
    return new BriefFile(
        id,
        folders.get(source.folder()).resolve(source.path()),
        source.folder(),
        source.path(),
        source.modified(),
        source.size(),
        source.stamp());
  }
}
