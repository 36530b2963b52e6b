package dev.briefs.closest.repeated;

import dev.briefs.index.document.TextWords;
import java.util.BitSet;

/** The words of a text that many briefs repeat word for word. */
public final class RepeatedWords {
  /** A brief of which fewer words than this are left is a copy, of which nothing is left out. */
  private static final int LEAST_LEFT = 4;

  private final BitSet offsets = new BitSet();

  RepeatedWords(TextWords words, boolean[] repeated, int others) {
    int left = others;
    for (int word = 0; word < repeated.length; word++) {
      if (repeated[word]) {
        offsets.set(words.start(word), words.end(word));
      } else {
        left++;
      }
    }
    if (left < LEAST_LEFT) {
      offsets.clear();
    }
  }

  public boolean isEmpty() {
    return offsets.isEmpty();
  }

  /** Whether the character at an offset of the text belongs to such a word. */
  public boolean covers(int offset) {
    return offsets.get(offset);
  }
}
