package dev.briefs.markdown.inline;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references. */
public final class Escapes {
  private static final int LONGEST_REFERENCE = 34;
  private static final int MOST_DIGITS = 7;

  private Escapes() {}

  /** Whether a backslash before the character makes it literal. */
  public static boolean isPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  /** The text with its escapes and references replaced by what they stand for. */
  public static String unescape(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      i = step(text, i, plain);
    }
    return plain.toString();
  }

  /** One line of Markdown that reads as the text, whatever is in it. */
  public static String escape(String text) {
    String line = oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      if (needsEscape(line, i)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return line.toString().strip();
  }

  private static boolean needsEscape(String line, int at) {
    return switch (line.charAt(at)) {
      case '\\', '`', '*', '[', ']', '<', '>', '|', '~' -> true;
      case '_' -> !isWordPart(line, at - 1) || !isWordPart(line, at + 1);
      case '#' -> at == 0 || at + 1 == line.length();
      case '^' -> at == 0;
      case '&' -> isReference(line, at);
      default -> false;
    };
  }

  private static boolean isWordPart(String line, int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  private static int step(String text, int at, StringBuilder plain) {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1))) {
      plain.append(text.charAt(at + 1));
      return at + 2;
    }
    if (c == '&') {
      return reference(text, at, plain);
    }
    plain.append(c);
    return at + 1;
  }

  /**
   * Appends what the reference at an offset stands for, else the ampersand; returns the offset
   * after it.
   */
  public static int reference(String text, int at, StringBuilder plain) {
    int end = end(text, at);
    String decoded = end < 0 ? "" : decoded(text.substring(at, end));
    plain.append(decoded.isEmpty() ? "&" : decoded);
    return decoded.isEmpty() ? at + 1 : end;
  }

  /** Whether a character reference stands at an offset. */
  public static boolean isReference(String text, int at) {
    int end = end(text, at);
    return end >= 0 && !decoded(text.substring(at, end)).isEmpty();
  }

  private static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_REFERENCE);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      if (!isReferencePart(c, i == at + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isReferencePart(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || first && c == '#';
  }

  private static String decoded(String reference) {
    if (reference.charAt(1) == '#') {
      return numeric(reference.substring(2, reference.length() - 1));
    }
    String decoded = Html5Entities.entityToString(reference);
    return decoded.equals(reference) ? "" : decoded;
  }

  private static String numeric(String digits) {
    boolean hexadecimal = !digits.isEmpty() && (digits.charAt(0) == 'x' || digits.charAt(0) == 'X');
    String number = hexadecimal ? digits.substring(1) : digits;
    if (number.isEmpty() || number.length() > MOST_DIGITS) {
      return "";
    }
    try {
      int codePoint = Integer.parseInt(number, hexadecimal ? 16 : 10);
      boolean valid =
          codePoint != 0 && Character.isValidCodePoint(codePoint) && !isSurrogate(codePoint);
      return valid ? Character.toString(codePoint) : "\uFFFD";
    } catch (NumberFormatException notANumber) {
      return "";
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
