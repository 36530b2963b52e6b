package dev.briefs;

import java.util.List;

/**
 * A story that several briefs tell.
 *
 * @param briefs those that tell it, at least two, in id order
 * @param reason what shows it: {@code link}, {@code text 0.87}, or both
 */
public record Story(List<Teller> briefs, String reason) {
  /**
   * A brief that tells a story.
   *
   * @param id the brief's id
   * @param title the brief's title
   */
  public record Teller(String id, String title) {}

  /** Copies the list. */
  public Story {
    briefs = List.copyOf(briefs);
  }
}
