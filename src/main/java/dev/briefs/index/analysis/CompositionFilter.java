package dev.briefs.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts together letters that are written in parts, such as {@code e} and an accent (Unicode
 * Standard Annex #15, form C), so that what comes after sees one form of each word.
 */
final class CompositionFilter extends TokenFilter {
  /** The first of the characters that join others. */
  private static final char FIRST_COMBINING = '\u0300';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CompositionFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isComposed(term)) {
      String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
      term.setEmpty().append(composed);
    }
    return true;
  }

  /** The text with its letters put together. */
  static String compose(String text) {
    return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isComposed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }
}
