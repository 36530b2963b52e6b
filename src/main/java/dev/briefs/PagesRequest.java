package dev.briefs;

/**
 * How to write the pages of an archive.
 *
 * @param least how many briefs a theme has at least that gets a page of its own, at least 1
 */
public record PagesRequest(int least) {
  /** A page for each theme of two briefs or more. */
  public static final PagesRequest DEFAULT = new PagesRequest(2);

  /** Checks the number. */
  public PagesRequest {
    if (least < 1) {
      throw new IllegalArgumentException("least must be >= 1, got " + least);
    }
  }
}
