package dev.briefs.markdown;

/** The bullet or number that opens a list item. */
final class ListMarker {
  private static final int MOST_DIGITS = 9;

  private ListMarker() {}

  /** The offset after the marker that stands at an offset, or -1 when none does. */
  static int end(String text, int from, int to) {
    int end = from < to && isBullet(text.charAt(from)) ? from + 1 : endOfNumber(text, from, to);
    return end > 0 && (end == to || Lines.isBlank(text.charAt(end))) ? end : -1;
  }

  /**
   * Whether the marker at an offset may end a paragraph: it opens a text and starts no list midway.
   */
  static boolean interruptsParagraph(String text, int from, int end, int to) {
    boolean counts = isBullet(text.charAt(from)) || end == from + 2 && text.charAt(from) == '1';
    return counts && !isBlank(text, end, to);
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Lines.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBullet(char c) {
    return c == '*' || c == '-' || c == '+';
  }

  private static int endOfNumber(String text, int from, int to) {
    int i = from;
    while (i < to && i - from < MOST_DIGITS && isDigit(text.charAt(i))) {
      i++;
    }
    boolean delimited = i > from && i < to && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return delimited ? i + 1 : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
