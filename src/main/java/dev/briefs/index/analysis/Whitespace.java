package dev.briefs.index.analysis;

import java.util.regex.Pattern;

/** The blanks of a text: spaces of any kind, tabs and line breaks. */
public final class Whitespace {
  private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\\x85]+");

  private Whitespace() {}

  /** The text without blanks at its ends and with one space for each run of blanks within. */
  public static String collapse(String text) {
    return isCollapsed(text) ? text.strip() : RUN.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isCollapsed(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == ' ' && before == ' ' || isWide(character)) {
        return false;
      }
      before = character;
    }
    return true;
  }

  private static boolean isWide(char character) {
    return character >= 0x85 && (character == 0x85 || Character.isSpaceChar(character));
  }
}
