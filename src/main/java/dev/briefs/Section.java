package dev.briefs;

/**
 * A section of a brief that has no meaning of its own to the archive.
 *
 * @param heading the heading's text, empty for text before the first heading
 * @param text the section's text, its code included
 * @param code what of the text is code, line by line
 */
public record Section(String heading, String text, String code) {
  /** A section without code. */
  public Section(String heading, String text) {
    this(heading, text, "");
  }
}
