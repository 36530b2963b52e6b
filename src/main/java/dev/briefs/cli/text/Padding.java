package dev.briefs.cli.text;

/**
 * Columns of fixed width. A fraction of what {@link String#format} costs at a cold start, which
 * looks up the digits of a locale.
 */
public final class Padding {
  private Padding() {}

  /** The number with blanks before it. */
  public static String left(long number, int width) {
    String digits = Long.toString(number);
    return blanks(width - digits.length()) + digits;
  }

  /** The text with blanks behind it. */
  public static String right(String text, int width) {
    return text + blanks(width - text.length());
  }

  private static String blanks(int count) {
    return " ".repeat(Math.max(0, count));
  }
}
