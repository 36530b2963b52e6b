package dev.briefs.corpus.ignore;

/**
 * A bracket expression of a shell pattern, such as {@code [a-z]}, {@code [!0-9]} or {@code
 * [[:alpha:]_]}. An expression that is not closed matches nothing.
 */
final class CharacterClass {
  private CharacterClass() {}

  /** Where the pattern goes on behind the expression when it matches a character, else -1. */
  static int afterMatch(String pattern, int open, char c) {
    int at = open + 1;
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    at += negated ? 1 : 0;
    boolean found = false;
    for (int first = at; at < pattern.length(); ) {
      if (pattern.charAt(at) == ']' && at > first) {
        return found != negated ? at + 1 : -1;
      }
      int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
      if (named >= 0) {
        found |= isOf(pattern.substring(at + 2, named), c);
        at = named + 2;
        continue;
      }
      int low = character(pattern, at);
      at = low + 1;
      int high = low;
      if (at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        high = character(pattern, at + 1);
        at = high + 1;
      }
      found |=
          low < pattern.length() && high < pattern.length() && isBetween(pattern, low, c, high);
    }
    return -1;
  }

  private static boolean isBetween(String pattern, int low, char c, int high) {
    return pattern.charAt(low) <= c && c <= pattern.charAt(high);
  }

  /** Where the character stands that a place means: behind the backslash, if there is one. */
  private static int character(String pattern, int at) {
    return pattern.charAt(at) == '\\' ? at + 1 : at;
  }

  private static boolean isOf(String name, char c) {
    return switch (name) {
      case "alpha" -> c < 128 && Character.isLetter(c);
      case "digit" -> c >= '0' && c <= '9';
      case "alnum" -> c < 128 && Character.isLetterOrDigit(c);
      case "upper" -> c >= 'A' && c <= 'Z';
      case "lower" -> c >= 'a' && c <= 'z';
      case "space" -> " \t\n\r\f\u000B".indexOf(c) >= 0;
      case "blank" -> c == ' ' || c == '\t';
      case "punct" -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
      case "xdigit" -> Character.digit(c, 16) >= 0 && c < 128;
      case "cntrl" -> c < ' ' || c == 127;
      case "graph" -> c > ' ' && c < 127;
      case "print" -> c >= ' ' && c < 127;
      default -> false;
    };
  }
}
