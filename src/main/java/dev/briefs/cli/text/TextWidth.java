package dev.briefs.cli.text;

import org.jline.utils.WCWidth;

/** How many columns text takes on a terminal: none for combining characters, two for wide ones. */
public final class TextWidth {
  private TextWidth() {}

  public static int of(String text) {
    return of(text, 0, text.length());
  }

  /** The width of a part of a text. */
  static int of(String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  /** The width of a character. */
  static int of(int character) {
    return character < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(character));
  }
}
