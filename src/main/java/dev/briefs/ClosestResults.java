package dev.briefs;

import java.util.List;

/**
 * The briefs closest to one.
 *
 * @param id the brief's id
 * @param title the brief's title
 * @param method how closeness was measured
 * @param closest the neighbours, closest first, the brief itself never among them, none twice
 * @param sameStory ids of the briefs that tell the brief's own story, in id order
 */
public record ClosestResults(
    String id,
    String title,
    ClosestMethod method,
    List<Neighbour> closest,
    List<String> sameStory) {
  /** Copies the lists. */
  public ClosestResults {
    closest = List.copyOf(closest);
    sameStory = List.copyOf(sameStory);
  }
}
