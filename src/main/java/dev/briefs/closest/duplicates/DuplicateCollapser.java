package dev.briefs.closest.duplicates;

import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.score.TopBriefs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Shortens a ranking to the briefs that a closest list names. */
public final class DuplicateCollapser {
  private final DuplicateGroups stories;
  private final boolean collapse;
  private final IntPredicate accepted;

  /**
   * Names briefs.
   *
   * @param stories which briefs tell one story
   * @param collapse whether each story is named once
   * @param accepted which briefs may be named
   */
  public DuplicateCollapser(DuplicateGroups stories, boolean collapse, IntPredicate accepted) {
    this.stories = stories;
    this.collapse = collapse;
    this.accepted = accepted;
  }

  /** The briefs of a ranking that are named, at most so many. */
  public TopBriefs shorten(TopBriefs ranked, int limit) {
    List<Integer> positions = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (int i = 0; i < ranked.size() && positions.size() < limit; i++) {
      int brief = ranked.briefs()[i];
      if (accepted.test(brief) && (!collapse || told.add(stories.first(brief)))) {
        positions.add(i);
      }
    }
    return ranked.at(positions);
  }
}
