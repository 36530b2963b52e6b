package dev.briefs.archive;

import dev.briefs.SyncReport.Skipped;
import dev.briefs.corpus.BriefFile;
import dev.briefs.index.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed between an index and the files it is made of.
 *
 * @param added files whose ids the index does not hold
 * @param updated files that are not as they were when the index read them
 * @param unchanged how many files are
 * @param removed the ids of briefs whose files are gone
 */
record Changes(
    List<BriefFile> added, List<BriefFile> updated, int unchanged, List<String> removed) {

  /** Compares files with the state in which the index read them, by id. */
  static Changes between(Map<String, SourceFile> indexed, List<BriefFile> files) {
    Map<String, SourceFile> left = new HashMap<>(indexed);
    List<BriefFile> added = new ArrayList<>();
    List<BriefFile> updated = new ArrayList<>();
    int unchanged = 0;
    for (BriefFile file : files) {
      SourceFile known = left.remove(file.id());
      if (known == null) {
        added.add(file);
      } else if (!known.equals(state(file))) {
        updated.add(file);
      } else {
        unchanged++;
      }
    }
    return new Changes(added, updated, unchanged, left.keySet().stream().sorted().toList());
  }

  private static SourceFile state(BriefFile file) {
    return new SourceFile(file.folder(), file.path(), file.modified(), file.size());
  }

  boolean isEmpty() {
    return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
  }

  /** How many files there are. */
  int size() {
    return added.size() + updated.size() + unchanged;
  }

  /** The files whose briefs are to be written. */
  List<BriefFile> toRead() {
    return Stream.concat(added.stream(), updated.stream()).toList();
  }

  /** The ids of all briefs concerned. */
  Set<String> ids() {
    return Stream.concat(removed.stream(), toRead().stream().map(BriefFile::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the briefs whose files changed into what cannot be read. */
  List<String> lost(List<Skipped> unread) {
    Set<Path> files = unread.stream().map(Skipped::file).collect(Collectors.toSet());
    return updated.stream().filter(file -> files.contains(file.file())).map(BriefFile::id).toList();
  }
}
