package dev.briefs.markdown;

import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in a text, by which code spans are closed. */
final class CodeSpans {
  private final String text;
  private final Map<Integer, Integer> lastOfLength = new HashMap<>();
  private boolean collected;

  CodeSpans(String text) {
    this.text = text;
  }

  /** How many backticks stand at an offset. */
  int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  /** Where the run begins that closes a span which a run before the offset opened, or -1. */
  int closer(int from, int length) {
    collect();
    if (lastOfLength.getOrDefault(length, -1) < from) {
      return -1;
    }
    int at = text.indexOf('`', from);
    while (run(at) != length) {
      at = text.indexOf('`', at + run(at));
    }
    return at;
  }

  /**
   * The offset after the code span, or else the mere run of backticks, that begins at an offset.
   */
  int after(int at) {
    int length = run(at);
    int closer = closer(at + length, length);
    return closer < 0 ? at + length : closer + length;
  }

  private void collect() {
    if (collected) {
      return;
    }
    collected = true;
    int at = text.indexOf('`');
    while (at >= 0) {
      int length = run(at);
      lastOfLength.put(length, at);
      at = text.indexOf('`', at + length);
    }
  }
}
