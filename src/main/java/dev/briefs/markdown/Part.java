package dev.briefs.markdown;

import java.util.Locale;

/**
 * A heading and the lines up to the next one, or the lines before the first.
 *
 * @param level from 1 to 6, or 0 for the lines before the first heading
 * @param markup the heading's text as written
 * @param line the heading's first line
 * @param body the first line after the heading
 * @param end the line after the last
 */
record Part(int level, String markup, int line, int body, int end) {
  /** The heading's text without markup. */
  String heading() {
    return InlineText.plain(markup).strip();
  }

  /** The name that the heading gives the section. */
  String name() {
    return name(heading());
  }

  /** What a section is known by: its heading in lower case, without a colon at its end. */
  static String name(String heading) {
    String bare = heading.strip();
    boolean colon = bare.endsWith(":");
    return (colon ? bare.substring(0, bare.length() - 1).strip() : bare).toLowerCase(Locale.ROOT);
  }

  Part endingAt(int line) {
    return new Part(level, markup, this.line, body, line);
  }
}
