package dev.briefs.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives each file of an archive its id: the file's name; where names are shared, the path relative
 * to the folder; where even those are, the folder's position before it.
 */
final class Ids {
  private Ids() {}

  static List<BriefFile> assign(List<BriefFile> files, List<Path> folders) {
    Map<String, Integer> names = count(files, BriefFile::name);
    Map<String, Integer> stems = count(files, BriefFile::stem);
    return files.stream().map(file -> file.withId(id(file, names, stems, folders))).toList();
  }

  private static String id(
      BriefFile file, Map<String, Integer> names, Map<String, Integer> stems, List<Path> folders) {
    if (names.getOrDefault(file.name(), 0) == 1) {
      return file.name();
    }
    if (stems.getOrDefault(file.stem(), 0) == 1) {
      return file.stem();
    }
    return withFolder(file, folders.get(file.folder()));
  }

  static String withFolder(BriefFile file, Path folder) {
    return folder.getFileName() + "-" + (file.folder() + 1) + "/" + file.stem();
  }

  private static Map<String, Integer> count(
      List<BriefFile> files, Function<BriefFile, String> name) {
    Map<String, Integer> counts = new HashMap<>();
    files.forEach(file -> counts.merge(name.apply(file), 1, Integer::sum));
    return counts;
  }
}
