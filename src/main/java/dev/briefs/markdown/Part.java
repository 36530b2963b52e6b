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

  /** The heading as sections are known by: in lower case, without a colon at its end. */
  String name() {
    String heading = heading();
    boolean colon = heading.endsWith(":");
    String bare = colon ? heading.substring(0, heading.length() - 1).strip() : heading;
    return bare.toLowerCase(Locale.ROOT);
  }

  Part endingAt(int line) {
    return new Part(level, markup, this.line, body, line);
  }
}
