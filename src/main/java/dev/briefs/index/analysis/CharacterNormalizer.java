package dev.briefs.index.analysis;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The normalisation of characters that texts and queries share: Unicode's form NFKC (Unicode
 * Standard Annex #15) without characters that cannot be seen, with one kind of blank, hyphen,
 * apostrophe and quotation mark, and with ASCII digits. Emoji sequences keep their joiners. For one
 * use by one thread.
 */
final class CharacterNormalizer {
  private static final char ASCII_LIMIT = 0x80;

  /** Takes notice of a change of offsets. */
  interface Offsets {
    /** From this offset of the result on, the original is so many characters further. */
    void shift(int offset, int difference);
  }

  private final char[] text;
  private final int length;
  private final Offsets offsets;
  private final StringBuilder segment = new StringBuilder();
  private char[] result;
  private int size;
  private boolean loose;

  private CharacterNormalizer(char[] text, int length, Offsets offsets) {
    this.text = text;
    this.length = length;
    this.offsets = offsets;
    this.result = new char[length + 16];
  }

  /** The normal form of a text. */
  static String normalize(String text) {
    if (isAscii(text)) {
      return text;
    }
    char[] characters = text.toCharArray();
    CharBuffer normal = normalize(characters, characters.length, (offset, difference) -> {});
    return normal.toString();
  }

  /** The normal form of the beginning of an array, and how offsets change in it. */
  static CharBuffer normalize(char[] text, int length, Offsets offsets) {
    CharacterNormalizer normalizer = new CharacterNormalizer(text, length, offsets);
    normalizer.run();
    return normalizer.result();
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_LIMIT) {
        return false;
      }
    }
    return true;
  }

  /** The result; signs that have lost what they stood on go to the letter before them. */
  private CharBuffer result() {
    CharBuffer found = CharBuffer.wrap(result, 0, size);
    return loose
        ? CharBuffer.wrap(Normalizer.normalize(found, Normalizer.Form.NFKC).toCharArray())
        : found;
  }

  private void run() {
    int at = 0;
    while (at < length) {
      char character = text[at];
      if (CharacterKinds.isNormal(character)) {
        append(character);
        at++;
      } else {
        at = appendRun(at);
      }
    }
  }

  /** Appends what follows up to the next character that is normal by itself. */
  private int appendRun(int from) {
    int start = from;
    if (from > 0 && CharacterKinds.isExtender(codePoint(from))) {
      start--;
      size--;
    }
    int end = from;
    boolean special = false;
    while (end < length && !CharacterKinds.isNormal(text[end])) {
      special |= CharacterKinds.isSpecial(codePoint(end));
      end++;
    }
    CharBuffer run = CharBuffer.wrap(text, start, end - start);
    if (!special && Normalizer.isNormalized(run, Normalizer.Form.NFKC)) {
      for (int i = start; i < end; i++) {
        append(text[i]);
      }
      return end;
    }
    int at = start;
    while (at < end) {
      int next = endOfSegment(at);
      appendSegment(at, next);
      at = next;
    }
    return at;
  }

  /** Behind a character and what may be joined with it. */
  private int endOfSegment(int start) {
    int end = start + Character.charCount(codePoint(start));
    while (end < length && CharacterKinds.isExtender(codePoint(end))) {
      end += Character.charCount(codePoint(end));
    }
    return end;
  }

  private void appendSegment(int start, int end) {
    segment.setLength(0);
    int before = size == 0 ? ' ' : Character.codePointBefore(result, size);
    for (int at = start; at < end; ) {
      int codePoint = codePoint(at);
      int next = at + Character.charCount(codePoint);
      int following = next < length ? codePoint(next) : ' ';
      int shown = CharacterKinds.shown(codePoint, before, following);
      if (shown != CharacterKinds.NOTHING) {
        segment.appendCodePoint(shown);
        before = shown;
      }
      at = next;
    }
    int first = size;
    String normal = Normalizer.normalize(segment, Normalizer.Form.NFKC);
    int previous = first == 0 ? ' ' : Character.codePointBefore(result, first);
    for (int at = 0; at < normal.length(); ) {
      int codePoint = normal.codePointAt(at);
      at += Character.charCount(codePoint);
      int following = at < normal.length() ? normal.codePointAt(at) : followingCodePoint(end);
      int shown = CharacterKinds.shown(codePoint, previous, following);
      if (shown != CharacterKinds.NOTHING) {
        appendCodePoint(shown);
        previous = shown;
      }
    }
    loose |= size > first && CharacterKinds.isExtender(Character.codePointAt(result, first, size));
    shift(start, end, first);
  }

  private int followingCodePoint(int at) {
    return at < length ? codePoint(at) : ' ';
  }

  /** Records that the original from one place to another became the result from a place on. */
  private void shift(int start, int end, int first) {
    int taken = end - start;
    int given = size - first;
    if (given < taken) {
      offsets.shift(size, end - size);
    }
    for (int i = taken + 1; i <= given; i++) {
      offsets.shift(first + i, end - (first + i));
    }
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at, length);
  }

  private void appendCodePoint(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      append((char) codePoint);
    } else {
      append(Character.highSurrogate(codePoint));
      append(Character.lowSurrogate(codePoint));
    }
  }

  private void append(char character) {
    if (size == result.length) {
      result = Arrays.copyOf(result, 2 * size);
    }
    result[size++] = character;
  }
}
