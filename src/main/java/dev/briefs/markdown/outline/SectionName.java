package dev.briefs.markdown.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** What sections are known by, however their headings are dressed. */
public final class SectionName {
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\s*+\\{:?\\s*+(?:[#.][^{}]{0,500}|-|[\\w-]+=[^{}]{0,500})}\\s*+$");
  private static final Pattern NUMBER =
      Pattern.compile("(?:§\\s*+)?(?:\\d{1,4}(?:\\.\\d{1,4})*+[.):]?|[ivxlcIVXLC]{1,6}[.)])\\s++");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]++");

  private SectionName() {}

  /**
   * The name that a heading gives: its text in lower case, without number, emoji, and colon around
   * it, one blank between words.
   */
  public static String of(String heading) {
    String text = heading.strip();
    if (isBare(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    int from = skipOrnaments(text, 0);
    var number = NUMBER.matcher(text).region(from, text.length());
    from = number.lookingAt() ? skipOrnaments(text, number.end()) : from;
    int end = text.length();
    while (end > from && isOrnament(text.codePointBefore(end), false)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String bare = end > from ? text.substring(from, end) : text;
    return GAP.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The markup of a heading without {@code {#id .class}} behind it. */
  public static String withoutAttributes(String markup) {
    return markup.endsWith("}") ? ATTRIBUTES.matcher(markup).replaceFirst("") : markup;
  }

  /** Whether a heading is one word of letters. */
  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int skipOrnaments(String text, int from) {
    int at = from;
    while (at < text.length() && isOrnament(text.codePointAt(at), true)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Whether a character is none of the name: an emoji, a blank, before it any punctuation. */
  private static boolean isOrnament(int codePoint, boolean before) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.SPACE_SEPARATOR,
          Character.CONTROL ->
          true;
      case Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION ->
          before && codePoint != '#' || codePoint == ':' || codePoint == '：' || codePoint == '*';
      default -> false;
    };
  }
}
