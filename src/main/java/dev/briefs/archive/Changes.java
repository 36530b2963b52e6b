package dev.briefs.archive;

import dev.briefs.corpus.BriefFile;
import dev.briefs.index.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed between an index and the files it is made of.
 *
 * @param added files whose ids the index does not hold
 * @param updated files that are not as they were when the index read them
 * @param unchanged how many files are
 * @param removed the ids of briefs whose files are gone
 */
record Changes(List<BriefFile> added, List<BriefFile> updated, int unchanged, List<String> removed) {

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

  /** How many briefs are new, changed or gone. */
  int count() {
    return added.size() + updated.size() + removed.size();
  }
}
