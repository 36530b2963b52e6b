package dev.briefs.markdown;

/**
 * The parenthesis of an inline link: {@code (target)}, {@code (<target>)}, {@code (target
 * "title")}.
 *
 * @param target as written, without the angle brackets
 * @param end the offset after the closing parenthesis, or -1 when none stands there
 */
record LinkTail(String target, int end) {
  private static final LinkTail NONE = new LinkTail("", -1);
  private static final int DEEPEST = 32;

  boolean exists() {
    return end >= 0;
  }

  /** The tail that begins at an offset. */
  static LinkTail at(String text, int open) {
    if (!text.startsWith("(", open)) {
      return NONE;
    }
    int from = skipSpace(text, open + 1);
    boolean angled = text.startsWith("<", from);
    int to = angled ? endOfAngled(text, from + 1) : endOfBare(text, from);
    if (to < 0) {
      return NONE;
    }
    int afterTarget = angled ? to + 1 : to;
    int end = skipSpace(text, skipTitle(text, afterTarget));
    String target = angled ? text.substring(from + 1, to) : text.substring(from, to);
    return text.startsWith(")", end) ? new LinkTail(target, end + 1) : NONE;
  }

  private static int endOfAngled(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '>' -> {
          return i;
        }
        case '<', '\n' -> {
          return -1;
        }
        case '\\' -> i++;
        default -> {}
      }
    }
    return -1;
  }

  private static int endOfBare(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == ')' && depth == 0) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        return -1;
      }
      if (c == '\\' && i + 1 < text.length() && Escapes.isPunctuation(text.charAt(i + 1))) {
        i++;
      }
    }
    return -1;
  }

  private static int skipTitle(String text, int from) {
    int open = skipSpace(text, from);
    if (open == from || open == text.length()) {
      return from;
    }
    char mark = text.charAt(open);
    if (mark != '"' && mark != '\'' && mark != '(') {
      return from;
    }
    int end = endOfTitle(text, open + 1, mark == '(' ? ')' : mark);
    return end < 0 ? from : end;
  }

  private static int endOfTitle(String text, int from, char close) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && close == ')') {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && (Lines.isBlank(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }
}
