package dev.briefs.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each file of an archive its id: the file's name; where names are shared, the path relative
 * to the folder; where even those are, the folder's name and position before it, with the file's
 * ending at last.
 */
final class Ids {
  private Ids() {}

  static List<BriefFile> assign(List<BriefFile> files, List<Path> folders) {
    List<List<String>> possible =
        files.stream().map(file -> possible(file, folders.get(file.folder()))).toList();
    String[] ids = new String[files.size()];
    Set<String> taken = new HashSet<>();
    for (int rank = 0; taken.size() < ids.length; rank++) {
      takeUnshared(rank, possible, ids, taken);
    }
    List<BriefFile> named = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      named.add(files.get(i).withId(ids[i]));
    }
    return named;
  }

  /** The ids that a file can have, best first; no other file can have the last. */
  static List<String> possible(BriefFile file, Path folder) {
    String place = folder.getFileName() + "-" + (file.folder() + 1) + "/";
    return List.of(
        file.name(),
        file.stem(),
        place + file.stem(),
        place + file.path(),
        "/" + place + file.path());
  }

  private static void takeUnshared(
      int rank, List<List<String>> possible, String[] ids, Set<String> taken) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == null) {
        counts.merge(possible.get(i).get(rank), 1, Integer::sum);
      }
    }
    for (int i = 0; i < ids.length; i++) {
      String id = possible.get(i).get(rank);
      if (ids[i] == null && counts.getOrDefault(id, 0) == 1 && taken.add(id)) {
        ids[i] = id;
      }
    }
  }
}
