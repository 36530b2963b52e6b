package dev.briefs.archive.link;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.LinkRequest;
import dev.briefs.Neighbour;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides between the list that a file holds and the latest one. A list stays when each entry is
 * still among the closest articles, each tells another story, none is missing, and no article
 * beside them scores {@link LinkRequest#MARGIN} times as much as the weakest of them. Thread-safe.
 */
final class StableLists {
  /** How much longer than the list the ranking is in which its entries must still stand. */
  private static final int DEPTH = 4;

  private final ArchiveSnapshot view;
  private final ClosestRequest deep;

  /** Lists of one view. */
  StableLists(ArchiveSnapshot view, ClosestRequest request) {
    this.view = view;
    this.deep = request.limit(Math.min(ClosestRequest.MOST, DEPTH * request.limit()));
  }

  /** The list that a brief's file is to hold. */
  List<Neighbour> choose(String id, WrittenList written, List<Neighbour> latest)
      throws IOException {
    if (!written.isSound() || written.ids().size() != latest.size()) {
      return latest;
    }
    List<Neighbour> ranked = view.closest().of(id, deep).closest();
    Map<String, Neighbour> members = members(ranked);
    Set<Neighbour> stories = new HashSet<>();
    List<Neighbour> kept = new ArrayList<>();
    for (String entry : written.ids()) {
      Neighbour member = members.get(entry);
      if (member == null || !stories.add(member)) {
        return latest;
      }
      kept.add(entry.equals(member.id()) ? member : named(entry, member));
    }
    return isBeaten(ranked, stories) ? latest : kept;
  }

  private static Map<String, Neighbour> members(List<Neighbour> ranked) {
    Map<String, Neighbour> members = new HashMap<>();
    for (Neighbour neighbour : ranked) {
      members.put(neighbour.id(), neighbour);
      neighbour.duplicates().forEach(id -> members.put(id, neighbour));
    }
    return members;
  }

  private static boolean isBeaten(List<Neighbour> ranked, Set<Neighbour> listed) {
    double weakest = listed.stream().mapToDouble(Neighbour::score).min().orElse(0);
    return ranked.stream()
        .filter(neighbour -> !listed.contains(neighbour))
        .anyMatch(neighbour -> neighbour.score() >= LinkRequest.MARGIN * weakest);
  }

  /** Another member of a neighbour's story in its place. */
  private Neighbour named(String id, Neighbour member) throws IOException {
    Brief brief = view.brief(id);
    return new Neighbour(
        id,
        brief.title(),
        brief.issue().name(),
        brief.date(),
        brief.path(),
        member.score(),
        member.relatedness(),
        member.strength(),
        List.of(),
        List.of(),
        List.of());
  }
}
