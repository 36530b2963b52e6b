package dev.briefs.closest.rank;

import dev.briefs.Brief;
import java.util.Set;

/**
 * What neighbours are sought for: a brief of the archive, or a text it need not hold.
 *
 * @param brief the text
 * @param ordinal the number of the brief in the archive, or -1
 * @param leftOut the number that no list may name: the brief's own, or that of the brief with the
 *     text's id, or -1
 * @param stories the first brief of each story of the archive that the text tells
 */
public record ClosestQuery(Brief brief, int ordinal, int leftOut, Set<Integer> stories) {
  /** Copies the set. */
  public ClosestQuery {
    stories = Set.copyOf(stories);
  }

  /** The same telling stories. */
  public ClosestQuery stories(Set<Integer> stories) {
    return new ClosestQuery(brief, ordinal, leftOut, stories);
  }

  boolean isInArchive() {
    return ordinal >= 0;
  }
}
