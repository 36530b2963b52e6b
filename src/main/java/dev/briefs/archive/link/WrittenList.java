package dev.briefs.archive.link;

import dev.briefs.ClosestEntry;
import dev.briefs.LinkReport;
import dev.briefs.Neighbour;
import dev.briefs.corpus.BriefFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of closest articles that a file holds.
 *
 * @param ids the briefs it names, the file's own left out, in order, each once
 * @param selfLinks how many entries name the file's own brief
 * @param repeats how many name a brief that one before them names
 * @param dead how many name no brief
 */
record WrittenList(List<String> ids, int selfLinks, int repeats, int dead) {
  /** Tells the briefs that share a name apart by what an entry calls them. */
  @FunctionalInterface
  interface Titles {
    boolean isTitled(String id, String title) throws IOException;
  }

  /** The list that some entries of a file make. */
  static WrittenList of(
      BriefFile file, List<ClosestEntry> entries, LinkTargets targets, Titles titles)
      throws IOException {
    List<String> ids = new ArrayList<>();
    Set<String> named = new HashSet<>();
    int selfLinks = 0;
    int repeats = 0;
    int dead = 0;
    for (ClosestEntry entry : entries) {
      Optional<String> id = meant(file, entry, targets, titles);
      if (id.isEmpty()) {
        dead++;
      } else if (id.get().equals(file.id())) {
        selfLinks++;
      } else if (named.add(id.get())) {
        ids.add(id.get());
      } else {
        repeats++;
      }
    }
    return new WrittenList(ids, selfLinks, repeats, dead);
  }

  /** A name that several files share by now means the brief of the title it was written with. */
  private static Optional<String> meant(
      BriefFile file, ClosestEntry entry, LinkTargets targets, Titles titles) throws IOException {
    Optional<String> found = targets.find(file, entry);
    List<String> sharing = targets.sharing(entry);
    if (sharing.size() > 1 && (found.isEmpty() || !titles.isTitled(found.get(), entry.title()))) {
      for (String id : sharing) {
        if (titles.isTitled(id, entry.title())) {
          return Optional.of(id);
        }
      }
    }
    return found;
  }

  /** Whether every entry names another brief, and each another one. */
  boolean isSound() {
    return selfLinks + repeats + dead == 0;
  }

  /** What becomes of its entries when another list takes its place. */
  LinkReport.Entries replacedBy(List<Neighbour> closest) {
    Set<String> now = new HashSet<>();
    closest.forEach(neighbour -> now.add(neighbour.id()));
    int kept = (int) ids.stream().filter(now::contains).count();
    return new LinkReport.Entries(now.size() - kept, ids.size() - kept, selfLinks, repeats, dead);
  }
}
