package dev.briefs.markdown.outline;

/**
 * A heading and the lines up to the next one, or the lines before the first; or what a label in
 * bold type stands for, and what goes a section on behind it.
 *
 * @param level from 1 to 6, {@value #LABEL} for a label, or 0 for the lines before the first
 *     heading
 * @param markup the heading's text as written
 * @param heading the heading's text without markup
 * @param name what the heading makes the section known by, as {@link SectionName} has it
 * @param behind what stands behind a label on its line, else empty
 * @param line the heading's first line
 * @param body the first line after the heading
 * @param end the line after the last
 * @param continued whether it goes on a section that a label interrupts
 */
public record HeadingSection(
    int level,
    String markup,
    String heading,
    String name,
    String behind,
    int line,
    int body,
    int end,
    boolean continued) {
  /** The level of a label. */
  public static final int LABEL = 7;

  /** The same section between other lines. */
  HeadingSection between(int from, int to, boolean continued) {
    return new HeadingSection(level, markup, heading, name, behind, line, from, to, continued);
  }
}
