package dev.briefs.corpus.ignore;

/**
 * A shell pattern for one segment of a path: {@code *}, {@code ?}, {@code [a-z]} and {@code \} have
 * their usual meaning. Matching takes time of at most the product of both lengths.
 *
 * @param pattern the pattern
 * @param kind how it is matched
 */
record Glob(String pattern, Kind kind) {
  /** How a pattern is matched. */
  enum Kind {
    /** By equality. */
    LITERAL,
    /** By what follows the {@code *} that it begins with. */
    SUFFIX,
    /** Character by character. */
    GENERAL
  }

  private static final String SPECIAL = "*?[\\";

  static Glob of(String pattern) {
    if (isLiteral(pattern)) {
      return new Glob(pattern, Kind.LITERAL);
    }
    boolean suffix = pattern.startsWith("*") && isLiteral(pattern.substring(1));
    return suffix ? new Glob(pattern.substring(1), Kind.SUFFIX) : new Glob(pattern, Kind.GENERAL);
  }

  private static boolean isLiteral(String pattern) {
    return pattern.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** Whether a range of a text matches. */
  boolean matches(String text, int start, int end) {
    int length = pattern.length();
    return switch (kind) {
      case LITERAL -> end - start == length && text.startsWith(pattern, start);
      case SUFFIX -> end - start >= length && text.startsWith(pattern, end - length);
      case GENERAL -> matchesEach(text, start, end);
    };
  }

  private boolean matchesEach(String text, int start, int end) {
    int at = 0;
    int position = start;
    int afterStar = -1;
    int retry = start;
    while (position < end) {
      int next = at < pattern.length() ? afterMatch(at, text.charAt(position)) : -1;
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        afterStar = ++at;
        retry = position;
      } else if (next >= 0) {
        at = next;
        position++;
      } else if (afterStar >= 0) {
        at = afterStar;
        position = ++retry;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /** Where the pattern goes on when its element at a place matches a character, else -1. */
  private int afterMatch(int at, char c) {
    return switch (pattern.charAt(at)) {
      case '?' -> at + 1;
      case '[' -> CharacterClass.afterMatch(pattern, at, c);
      case '\\' -> at + 1 < pattern.length() && pattern.charAt(at + 1) == c ? at + 2 : -1;
      default -> pattern.charAt(at) == c ? at + 1 : -1;
    };
  }
}
