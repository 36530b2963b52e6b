package dev.briefs.markdown.outline;

import java.util.Locale;

/**
 * A heading and the lines up to the next one, or the lines before the first.
 *
 * @param level from 1 to 6, or 0 for the lines before the first heading
 * @param markup the heading's text as written
 * @param heading the heading's text without markup
 * @param name what the heading makes the section known by
 * @param line the heading's first line
 * @param body the first line after the heading
 * @param end the line after the last
 */
public record HeadingSection(
    int level, String markup, String heading, String name, int line, int body, int end) {
  /** What a section is known by: its heading in lower case, without a colon at its end. */
  public static String name(String heading) {
    String bare = heading.strip();
    boolean colon = bare.endsWith(":");
    return (colon ? bare.substring(0, bare.length() - 1).strip() : bare).toLowerCase(Locale.ROOT);
  }
}
