package dev.briefs.index.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/** What writers that were stopped have left in the live generation of an index. */
public final class OrphanFiles {
  private OrphanFiles() {}

  /**
   * Removes what belongs to no commit. Only the holder of the write lock may call it.
   *
   * @param snapshot the latest state of the generation
   * @return what was removed, in words
   */
  public static List<String> remove(IndexSnapshot snapshot) throws IOException {
    List<String> files = uncommitted(snapshot);
    for (String file : files) {
      snapshot.directory().deleteFile(file);
    }
    return switch (files.size()) {
      case 0 -> List.of();
      case 1 -> List.of("1 file without a commit");
      default -> List.of(files.size() + " files without a commit");
    };
  }

  private static List<String> uncommitted(IndexSnapshot snapshot) throws IOException {
    Directory directory = snapshot.directory();
    Set<String> committed = Set.copyOf(snapshot.reader().getIndexCommit().getFileNames());
    return Arrays.stream(directory.listAll())
        .filter(file -> !committed.contains(file))
        .filter(file -> !file.equals(snapshot.settings().graph()))
        .filter(file -> !file.equals(snapshot.settings().topics()))
        .filter(file -> !file.equals(IndexWriter.WRITE_LOCK_NAME))
        .toList();
  }
}
