package dev.briefs.index.document;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text as copies of it are recognised by: runs of letters and digits without case,
 * and characters of Chinese and Japanese script, each for itself. Needs no analyzer and means the
 * same in every language.
 */
public final class TextWords {
  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private final String text;
  private int[] hashes = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] ideographs = new boolean[64];
  private int size;

  private TextWords(String text) {
    this.text = text;
  }

  /** The words of a text in their order. */
  public static TextWords of(String text) {
    TextWords words = new TextWords(text);
    words.read();
    return words;
  }

  private void read() {
    int start = -1;
    int hash = BASIS;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      boolean alone = standsAlone(character);
      if (start >= 0 && (alone || !isPart(character))) {
        add(hash, start, i, false);
        start = -1;
      }
      if (alone) {
        add(hashed(BASIS, character), i, next, true);
      } else if (isPart(character)) {
        hash = hashed(start < 0 ? BASIS : hash, Character.toLowerCase(character));
        start = start < 0 ? i : start;
      }
      i = next;
    }
    if (start >= 0) {
      add(hash, start, text.length(), false);
    }
  }

  /** FNV-1a (Fowler, Noll and Vo 1991), a character at a time. */
  private static int hashed(int hash, int character) {
    return (hash ^ character) * PRIME;
  }

  private static boolean isPart(int character) {
    return Character.isLetterOrDigit(character)
        || character >= 0x300 && Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean standsAlone(int character) {
    return character >= 0x2e80
        && (Character.isIdeographic(character) || character >= 0x3040 && character <= 0x30ff);
  }

  private void add(int hash, int start, int end, boolean ideograph) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      ideographs = Arrays.copyOf(ideographs, 2 * size);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    ideographs[size++] = ideograph;
  }

  public int size() {
    return size;
  }

  public int hash(int word) {
    return hashes[word];
  }

  /** The offset of a word's first character. */
  public int start(int word) {
    return starts[word];
  }

  /** The offset behind a word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether a word is one character of a script that writes no blanks. */
  public boolean isIdeograph(int word) {
    return ideographs[word];
  }

  /** A word without case. */
  public String word(int word) {
    return text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
  }

  /** Whether a word has a digit in it. */
  public boolean isNumber(int word) {
    for (int i = starts[word]; i < ends[word]; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
