package dev.briefs.web.page;

import dev.briefs.web.page.NeighbourView.Other;
import java.util.List;

/**
 * What the page of the briefs closest to one shows.
 *
 * @param frame what surrounds it
 * @param brief the brief
 * @param sameStory the other briefs that tell its story
 * @param closest those close to it
 */
public record ClosestView(
    Frame frame, Other brief, List<Other> sameStory, List<NeighbourView> closest) {
  /** Copies the lists. */
  public ClosestView {
    sameStory = List.copyOf(sameStory);
    closest = List.copyOf(closest);
  }
}
