package dev.briefs.markdown.field;

import dev.briefs.markdown.inline.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The plain text of values of front matter: keywords, themes, aliases. */
public final class ValueText {
  private static final String SEPARATORS = ",，、;；";
  private static final Pattern HASHTAGS = Pattern.compile("#[^\\s#,]+(?:[\\s,]+#[^\\s#,]+)+");
  private static final Pattern COLONS = Pattern.compile(":[^\\s:]+(?::[^\\s:]+)*:");

  private ValueText() {}

  /** The text of a value without the marks of a tag or a link around it. */
  public static String of(String value, InlineText inline) {
    String plain = inline.text(value).strip();
    boolean tag = plain.length() > 1 && plain.charAt(0) == '#' && plain.charAt(1) != ' ';
    return tag ? plain.substring(1) : plain;
  }

  /**
   * The texts in a value: those that commas part, or the signs of tags; where {@code words} says
   * so, a value without commas is a list of words.
   */
  public static List<String> all(String value, boolean words, InlineText inline) {
    String bare = value.strip();
    if (!words && !bare.isEmpty() && isSingle(bare)) {
      return List.of(of(bare, inline));
    }
    if (HASHTAGS.matcher(bare).matches()) {
      return split(bare, "[\\s,]+", inline);
    }
    if (COLONS.matcher(bare).matches()) {
      return split(bare.substring(1, bare.length() - 1), ":", inline);
    }
    boolean list = bare.indexOf(',') < 0 && bare.indexOf('，') < 0 && bare.indexOf('、') < 0;
    return split(bare, list && words && bare.indexOf('[') < 0 ? "\\s+" : "[,，、;；]", inline);
  }

  private static boolean isSingle(String value) {
    boolean marked = value.charAt(0) == '#' || value.charAt(0) == ':';
    return !marked && value.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  private static List<String> split(String value, String separator, InlineText inline) {
    List<String> texts = new ArrayList<>();
    for (String part : value.split(separator, -1)) {
      texts.add(of(part, inline));
    }
    if (texts.size() > 1 && texts.getLast().isEmpty()) {
      texts.removeLast();
    }
    return texts;
  }
}
