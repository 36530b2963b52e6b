package dev.briefs.index.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as a person or a link may write it: in any case, percent-encoded or not, with or without
 * the ending of Markdown files.
 *
 * @param name what all spellings have in common
 */
record NameSpelling(String name) {
  private static final String HERE = "./";

  /** The spelling of a text. */
  static NameSpelling of(String text) {
    String decoded = lower(decoded(text));
    String relative = decoded.startsWith(HERE) ? decoded.substring(HERE.length()) : decoded;
    return new NameSpelling(withoutEnding(withoutEnding(relative, ".md"), ".markdown"));
  }

  /** Whether an id, or the file name that it ends in, is this name. */
  boolean fits(String id) {
    int end = id.length() - name.length();
    if (end < 0 || name.isEmpty() || end > 0 && id.charAt(end - 1) != '/') {
      return false;
    }
    return lower(id.substring(end)).equals(name);
  }

  /** The text with letters and accents composed. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String lower(String text) {
    return composed(text).toLowerCase(Locale.ROOT);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private static String withoutEnding(String name, String ending) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
