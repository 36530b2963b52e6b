package dev.briefs.archive.check;

/**
 * The target of a link that is to be written otherwise.
 *
 * @param line the line that it stands on, from 1
 * @param from the target as it is
 * @param to the target as it should be
 */
record Correction(int line, String from, String to) {
  /** The text with the target replaced; the same where the line does not hold it. */
  String in(String text) {
    int start = start(text);
    int end = start;
    while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int at = text.lastIndexOf(from, end - from.length());
    return at < start ? text : text.substring(0, at) + to + text.substring(at + from.length());
  }

  /** Where the line begins. */
  private int start(String text) {
    int at = 0;
    for (int left = line - 1; left > 0 && at < text.length(); at++) {
      boolean pair = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
      left -= "\r\n".indexOf(text.charAt(at)) >= 0 && !pair ? 1 : 0;
    }
    return at;
  }
}
