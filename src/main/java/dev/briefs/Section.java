package dev.briefs;

/**
 * A section of a brief that has no meaning of its own to the archive.
 *
 * @param heading the heading's text, empty for text before the first heading
 * @param text the section's text, its code included
 * @param code what of the text is code, line by line
 * @param compared whether similarity reads it
 */
public record Section(String heading, String text, String code, boolean compared) {
  /** A section without code that similarity reads. */
  public Section(String heading, String text) {
    this(heading, text, "");
  }

  /** A section that similarity reads. */
  public Section(String heading, String text, String code) {
    this(heading, text, code, true);
  }
}
