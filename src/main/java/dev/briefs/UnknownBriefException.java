package dev.briefs;

import java.io.Serial;
import java.util.List;

/** An id that names no brief of the archive, or more than one. */
public final class UnknownBriefException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  private final String[] nearest;

  /**
   * Names the id and those that come nearest to it.
   *
   * @param id the id as given
   * @param message what is wrong with it
   * @param nearest ids that may have been meant, nearest first
   */
  public UnknownBriefException(String id, String message, List<String> nearest) {
    super(id, nearest.isEmpty() ? message : message + "; nearest: " + String.join(", ", nearest));
    this.nearest = nearest.toArray(String[]::new);
  }

  /** Ids that may have been meant, nearest first. */
  public List<String> nearest() {
    return List.of(nearest);
  }
}
