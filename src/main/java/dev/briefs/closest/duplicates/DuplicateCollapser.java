package dev.briefs.closest.duplicates;

import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.rank.Ranking;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Shortens a ranking to the briefs that a closest list names. */
public final class DuplicateCollapser {
  private final DuplicateGroups stories;
  private final boolean collapse;

  /**
   * Names briefs.
   *
   * @param stories which briefs tell one story
   * @param collapse whether each story is named once
   */
  public DuplicateCollapser(DuplicateGroups stories, boolean collapse) {
    this.stories = stories;
    this.collapse = collapse;
  }

  /** The briefs of a ranking that are named, at most so many. */
  public TopBriefs shorten(Ranking ranking, int limit) throws IOException {
    Set<Integer> told = new HashSet<>();
    TopBriefs list = TopBriefs.NONE;
    while (list.size() < limit && ranking.hasNext()) {
      TopBriefs block = collapse ? firstMembers(ranking.next(), told) : ranking.next();
      list = list.then(block.first(limit - list.size()));
    }
    return list;
  }

  private TopBriefs firstMembers(TopBriefs block, Set<Integer> told) {
    return block.where(brief -> told.add(stories.first(brief)));
  }
}
