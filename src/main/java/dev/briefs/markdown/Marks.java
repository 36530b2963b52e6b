package dev.briefs.markdown;

import java.util.Arrays;

/**
 * Runs of brackets and emphasis marks in a plain text, and how much of each is markup to be
 * dropped.
 */
final class Marks {
  private int[] offsets = new int[8];
  private int[] dropped = new int[8];
  private int count;

  boolean isFull() {
    return count >= Limits.INLINE_MARKS;
  }

  /** Remembers a run that begins at an offset of the text and returns its number. */
  int add(int offset) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
      dropped = Arrays.copyOf(dropped, 2 * count);
    }
    offsets[count] = offset;
    return count++;
  }

  /** Drops more characters of a run. */
  void drop(int run, int characters) {
    dropped[run] += characters;
  }

  /** The text without what was dropped. */
  String strip(StringBuilder text) {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int run = 0; run < count; run++) {
      plain.append(text, from, offsets[run]);
      from = offsets[run] + dropped[run];
    }
    return plain.append(text, from, text.length()).toString();
  }
}
