package dev.briefs.web.page;

import java.util.List;

/**
 * What the page of stories told more than once shows.
 *
 * @param frame what surrounds it
 * @param stories the stories
 * @param paging where they stand
 */
public record DuplicatesView(Frame frame, List<DuplicateGroupView> stories, Paging paging) {
  /** Copies the list. */
  public DuplicatesView {
    stories = List.copyOf(stories);
  }
}
