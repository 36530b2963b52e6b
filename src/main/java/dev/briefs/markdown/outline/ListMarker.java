package dev.briefs.markdown.outline;

import dev.briefs.markdown.text.Lines;

/** The bullet or number that opens a list item. */
public final class ListMarker {
  private static final int MOST_DIGITS = 9;

  private ListMarker() {}

  /** The offset after the marker that stands at an offset, or -1 when none does. */
  public static int end(String text, int from, int to) {
    int end = from < to && isBullet(text.charAt(from)) ? from + 1 : endOfNumber(text, from, to);
    return end > 0 && (end == to || Lines.isBlank(text.charAt(end))) ? end : -1;
  }

  /** The text of the item that begins on a line, its bullets left out. */
  public static String content(Lines lines, int line) {
    String text = lines.text();
    int end = lines.end(line);
    int from = lines.contentStart(line);
    int after = end(text, from, end);
    while (after >= 0) {
      from = skipBlanks(text, after, end);
      after = end(text, from, end);
    }
    return withoutBox(text.substring(from, end).strip());
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

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String withoutBox(String item) {
    boolean box =
        item.length() > 4
            && item.charAt(0) == '['
            && " xX".indexOf(item.charAt(1)) >= 0
            && item.startsWith("] ", 2);
    return box ? item.substring(4).strip() : item;
  }
}
