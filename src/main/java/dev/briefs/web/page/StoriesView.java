package dev.briefs.web.page;

import java.util.List;

/**
 * What the page of stories told more than once shows.
 *
 * @param frame what surrounds it
 * @param stories the stories
 * @param paging where they stand
 */
public record StoriesView(Frame frame, List<StoryView> stories, Paging paging) {
  /** Copies the list. */
  public StoriesView {
    stories = List.copyOf(stories);
  }
}
