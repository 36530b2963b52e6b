package dev.briefs.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives each file of an archive its id: the file's name; where names are shared, the path relative
 * to the folder; where even those are, the folder's name and position before it, with the file's
 * ending at last. Letters and their accents are composed (NFC), so that an id is the same on every
 * file system.
 */
final class FileIdAssigner {
  private static final int RANKS = 5;

  private FileIdAssigner() {}

  static List<BriefFile> assign(List<BriefFile> files, List<Path> folders) {
    String[] ids = new String[files.size()];
    Set<String> taken = HashSet.newHashSet(files.size());
    for (int rank = 0; taken.size() < ids.length; rank++) {
      takeUnshared(rank, files, folders, ids, taken);
    }
    List<BriefFile> named = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      named.add(files.get(i).withId(ids[i]));
    }
    return named;
  }

  /** The ids that a file can have, best first; no other file can have the last. */
  static List<String> possible(BriefFile file, Path folder) {
    return IntStream.range(0, RANKS).mapToObj(rank -> possible(rank, file, folder)).toList();
  }

  private static String possible(int rank, BriefFile file, Path folder) {
    return switch (rank) {
      case 0 -> composed(file.name());
      case 1 -> composed(file.stem());
      case 2 -> composed(place(file, folder) + file.stem());
      case 3 -> composed(place(file, folder) + file.path());
      default -> "/" + place(file, folder) + file.path();
    };
  }

  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String place(BriefFile file, Path folder) {
    return folder.getFileName() + "-" + (file.folder() + 1) + "/";
  }

  private static void takeUnshared(
      int rank, List<BriefFile> files, List<Path> folders, String[] ids, Set<String> taken) {
    String[] wanted = new String[ids.length];
    Map<String, Integer> counts = HashMap.newHashMap(ids.length - taken.size());
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == null) {
        wanted[i] = possible(rank, files.get(i), folders.get(files.get(i).folder()));
        counts.merge(wanted[i], 1, Integer::sum);
      }
    }
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == null && counts.getOrDefault(wanted[i], 0) == 1 && taken.add(wanted[i])) {
        ids[i] = wanted[i];
      }
    }
  }
}
