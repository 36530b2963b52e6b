package dev.briefs.markdown;

import java.util.Arrays;

/** The lines of a text that can close a code fence of one character. */
final class Fences {
  private static final int SHORTEST = 3;
  private static final int DEEPEST = 3;

  private final Lines lines;
  private final char mark;
  private int[] closers = {};
  private int[] longestFrom = {};
  private int count = -1;

  Fences(Lines lines, char mark) {
    this.lines = lines;
    this.mark = mark;
  }

  /** How many marks open a fence on a line, 0 when it opens none. */
  int opening(int line) {
    int from = lines.contentStart(line);
    int length = run(from, lines.end(line));
    if (length < SHORTEST) {
      return 0;
    }
    int again = lines.text().indexOf('`', from + length, lines.end(line));
    return mark == '`' && again >= 0 ? 0 : length;
  }

  /** The first line from one on that closes a fence of at least that length, or -1. */
  int closer(int from, int length) {
    if (count < 0) {
      collect();
    }
    int i = Arrays.binarySearch(closers, 0, count, from);
    i = i < 0 ? -i - 1 : i;
    if (i == count || longestFrom[i] < length) {
      return -1;
    }
    while (closing(closers[i]) < length) {
      i++;
    }
    return closers[i];
  }

  private void collect() {
    count = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (closing(line) > 0) {
        closers = count == closers.length ? Arrays.copyOf(closers, 2 * count + 8) : closers;
        closers[count++] = line;
      }
    }
    longestFrom = new int[count];
    int longest = 0;
    for (int i = count - 1; i >= 0; i--) {
      longest = Math.max(longest, closing(closers[i]));
      longestFrom[i] = longest;
    }
  }

  private int closing(int line) {
    int from = lines.contentStart(line);
    int end = lines.end(line);
    int length = run(from, end);
    boolean alone = length >= SHORTEST && lines.indent(line) <= DEEPEST;
    for (int i = from + length; alone && i < end; i++) {
      alone = Lines.isBlank(lines.text().charAt(i));
    }
    return alone ? length : 0;
  }

  private int run(int from, int end) {
    int i = from;
    while (i < end && lines.text().charAt(i) == mark) {
      i++;
    }
    return i - from;
  }
}
