package dev.briefs.index.analysis;

import java.text.Normalizer;

/**
 * A short name for a title that takes no notice of case, accents, blanks and punctuation, except
 * the signs of names such as {@code C++}.
 */
public final class TitleKey {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TitleKey() {}

  /**
   * The key of a title: 64 bits (FNV-1a; Fowler, Noll and Vo 1991) of its letters, digits and signs
   * of names; empty for a title that has none.
   */
  public static String of(String title) {
    long hash = BASIS;
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      if (Character.isLetterOrDigit(character)
          || Character.isSurrogate(character)
          || isSignOfName(plain, i)) {
        hash = (hash ^ Character.toLowerCase(Character.toUpperCase(character))) * PRIME;
      }
    }
    return hash == BASIS ? "" : Long.toUnsignedString(hash, Character.MAX_RADIX);
  }

  /** As in {@code C#} and {@code C++20}. */
  private static boolean isSignOfName(String title, int at) {
    char sign = title.charAt(at);
    if (sign != '+' && sign != '#' || at == 0) {
      return false;
    }
    char before = title.charAt(at - 1);
    boolean inWord = at + 1 < title.length() && Character.isLetter(title.charAt(at + 1));
    return !inWord && (Character.isLetter(before) || before == sign);
  }
}
