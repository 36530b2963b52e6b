package dev.briefs.index.analysis;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/**
 * A value of an exact field: how it is written, and its case-folded form that filters and counts go
 * by.
 *
 * @param folded in lower case, characters in normal form, white space folded
 * @param written as the brief writes it
 */
public record FacetValue(String folded, String written) {
  /** Joins both forms in doc values so that spellings of one value lie beside each other. */
  private static final char SEPARATOR = '\u001f';

  /** Lucene's limit on doc values, in bytes, for two forms of up to three bytes a character. */
  private static final int LONGEST = (32_766 - 1) / 2 / 3;

  /** The value of a text. */
  public static FacetValue of(String written) {
    String plain = written.replace(SEPARATOR, ' ').strip();
    String bounded = bounded(plain);
    return new FacetValue(bounded(fold(bounded)), bounded);
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** The form that filters and counts go by. */
  public static String fold(String text) {
    String lower = CharacterNormalizer.normalize(text).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    return Whitespace.collapse(CharacterNormalizer.normalize(lower));
  }

  /** The value that doc values hold. */
  public static FacetValue decode(String stored) {
    int separator = stored.indexOf(SEPARATOR);
    return new FacetValue(stored.substring(0, separator), stored.substring(separator + 1));
  }

  /** Whether two values that doc values hold differ in spelling at most. */
  public static boolean isSameValue(BytesRef one, BytesRef other) {
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      byte next = one.bytes[one.offset + i];
      if (next != other.bytes[other.offset + i]) {
        return false;
      }
      if (next == SEPARATOR) {
        return true;
      }
    }
    return false;
  }

  public String encode() {
    return folded + SEPARATOR + written;
  }
}
