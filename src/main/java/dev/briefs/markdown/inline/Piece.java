package dev.briefs.markdown.inline;

/** Divides a long piece of inline markup into parts that are read by themselves. */
final class Piece {
  /** Marks of a part; what the library does with them takes time quadratic in their number. */
  private static final int MOST_MARKS = 120;

  private static final int MOST_CHARACTERS = 8_192;

  private static final String MARKS = "\\`*_~[]<&!";

  private Piece() {}

  /** The offset after the part that begins at an offset. */
  static int end(String markup, int from) {
    int marks = 0;
    int depth = 0;
    int blank = -1;
    int gap = -1;
    for (int i = from; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (marks > MOST_MARKS || i - from > MOST_CHARACTERS) {
        return gap > 0 ? gap : blank > 0 ? blank : withoutEscape(markup, from, i);
      }
      if (Character.isWhitespace(c)) {
        blank = i + 1;
        gap = depth <= 0 ? i + 1 : gap;
      } else if (MARKS.indexOf(c) >= 0) {
        marks++;
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
    }
    return markup.length();
  }

  /** An offset near another that does not part a backslash from what it escapes. */
  private static int withoutEscape(String markup, int from, int at) {
    int slashes = 0;
    while (at - slashes - 1 > from && markup.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 0 || at - 1 == from ? at : at - 1;
  }
}
