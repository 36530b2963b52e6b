package dev.briefs.cli.terminal;

import dev.briefs.json.HarmlessCharacters;

/**
 * Text made safe for a terminal: what a brief says can neither move the cursor nor change colours
 * nor reverse the direction of reading.
 */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text on one line: white space becomes blanks, other control characters a replacement. */
  public static String line(String text) {
    return text.chars().allMatch(Printable::isHarmless) ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(Printable::safe).forEach(line::appendCodePoint);
    return line.toString();
  }

  /** The character, or what stands for it on a line. */
  static int safe(int character) {
    if (isHarmless(character)) {
      return character;
    }
    return Character.isWhitespace(character) ? ' ' : REPLACEMENT;
  }

  /** Whether a terminal shows a character, and does nothing else. */
  public static boolean isHarmless(int character) {
    return HarmlessCharacters.contains(character);
  }
}
