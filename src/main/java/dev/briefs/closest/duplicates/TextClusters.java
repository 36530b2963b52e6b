package dev.briefs.closest.duplicates;

import dev.briefs.closest.graph.TextMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups texts that are nearly the same so that each group is held together by all its members: the
 * most alike first, two groups become one where at least half of their pairs are alike.
 */
final class TextClusters {
  private static final double LEAST_ALIKE = 0.5;

  /** How many of a large group stand for all of it. */
  private static final int MOST_COMPARED = 16;

  /** Says whether two texts are nearly the same. */
  @FunctionalInterface
  interface Likeness {
    boolean isAlike(int one, int other) throws IOException;
  }

  private final Map<Integer, List<Integer>> byMember = new HashMap<>();
  private final Likeness likeness;

  TextClusters(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The groups of at least two texts. */
  List<List<Integer>> of(List<TextMatch> matches) throws IOException {
    List<TextMatch> ordered = new ArrayList<>(matches);
    ordered.sort(
        Comparator.comparingDouble((TextMatch match) -> -match.likeness())
            .thenComparing(Comparator.naturalOrder()));
    for (TextMatch match : ordered) {
      join(cluster(match.one()), cluster(match.other()));
    }
    Map<Integer, List<Integer>> byFirst = new TreeMap<>();
    byMember.values().stream()
        .filter(members -> members.size() > 1)
        .forEach(members -> byFirst.put(members.getFirst(), members));
    return List.copyOf(byFirst.values());
  }

  private List<Integer> cluster(int text) {
    return byMember.computeIfAbsent(text, key -> new ArrayList<>(List.of(key)));
  }

  private void join(List<Integer> one, List<Integer> other) throws IOException {
    if (!one.getFirst().equals(other.getFirst()) && isAlike(one, other)) {
      one.addAll(other);
      other.forEach(member -> byMember.put(member, one));
    }
  }

  private boolean isAlike(List<Integer> one, List<Integer> other) throws IOException {
    List<Integer> members = one.subList(0, Math.min(MOST_COMPARED, one.size()));
    List<Integer> strangers = other.subList(0, Math.min(MOST_COMPARED, other.size()));
    int alike = 0;
    for (int member : members) {
      for (int stranger : strangers) {
        alike += likeness.isAlike(member, stranger) ? 1 : 0;
      }
    }
    return alike >= LEAST_ALIKE * members.size() * strangers.size();
  }
}
