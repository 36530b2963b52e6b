package dev.briefs.index.analysis;

import java.util.regex.Pattern;

/** The blanks of a text: spaces, tabs and line breaks. */
public final class Whitespace {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private Whitespace() {}

  /** The text without blanks at its ends and with one space for each run of blanks within. */
  public static String collapse(String text) {
    String stripped = text.strip();
    return isCollapsed(stripped) ? stripped : RUN.matcher(stripped).replaceAll(" ");
  }

  private static boolean isCollapsed(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == ' ' && before == ' ') {
        return false;
      }
      before = character;
    }
    return true;
  }
}
