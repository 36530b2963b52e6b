package dev.briefs.markdown.text;

import java.util.Arrays;

/** Where the lines of a text begin and end; lines are counted from 0 and end in LF, CRLF or CR. */
public final class Lines {
  private static final int TYPICAL_LENGTH = 32;

  private final String text;
  private final boolean lineFeedsOnly;
  private int[] starts;
  private int count;

  public Lines(String text, int from) {
    this.text = text;
    this.lineFeedsOnly = text.indexOf('\r') < 0;
    this.starts = new int[16 + (text.length() - from) / TYPICAL_LENGTH];
    int start = from;
    while (start < text.length()) {
      add(start);
      start = endOfLine(start);
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count++] = start;
  }

  private int endOfLine(int start) {
    if (lineFeedsOnly) {
      int end = text.indexOf('\n', start);
      return end < 0 ? text.length() : end + 1;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  public String text() {
    return text;
  }

  public int count() {
    return count;
  }

  /** The offset of the line's first character. */
  public int start(int line) {
    return line < count ? starts[line] : text.length();
  }

  /** The offset after the line's last character, its terminator left out. */
  public int end(int line) {
    int end = start(line + 1);
    if (end > start(line) && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > start(line) && text.charAt(end - 1) == '\r') {
      end--;
    }
    return end;
  }

  /** The offset of the line's first character that is no space or tab, at most its end. */
  public int contentStart(int line) {
    int end = end(line);
    int i = start(line);
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many columns the line is indented; a tab leads to the next multiple of four. */
  public int indent(int line) {
    int column = 0;
    for (int i = start(line); i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        break;
      }
      column += c == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  /** Whether the line would make a heading of the paragraph above it. */
  public boolean isUnderline(int line) {
    int end = end(line);
    int i = contentStart(line);
    char mark = i < end ? text.charAt(i) : ' ';
    while (i < end && text.charAt(i) == mark) {
      i++;
    }
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return (mark == '=' || mark == '-') && i == end;
  }

  /** The line's text without its terminator and the blanks around it. */
  public String content(int line) {
    int from = contentStart(line);
    int end = end(line);
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end);
  }

  /** The line that the offset lies in, searched from another line on. */
  public int lineAt(int offset, int from) {
    int line = from;
    while (line + 1 < count && starts[line + 1] <= offset) {
      line++;
    }
    return line;
  }

  /** Whether the line holds a delimiter at its very start and nothing else. */
  public boolean isDelimiter(int line, String delimiter) {
    int from = start(line) + delimiter.length();
    if (!text.startsWith(delimiter, start(line))) {
      return false;
    }
    for (int i = from; i < end(line); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an odd number of backticks stands on a line before an offset. */
  public boolean isCode(int line, int offset) {
    long ticks = text.substring(start(line), offset).chars().filter(c -> c == '`').count();
    return ticks % 2 == 1;
  }

  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
