package dev.briefs.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Takes words that come twice, as typed and stemmed, and marks each stem with {@link #MARK} before
 * it; a stem that equals its word is left out. So the index keeps words as typed, for prefixes,
 * spelling and preferring them, apart from stems.
 */
public final class StemMarkFilter extends TokenFilter {
  /** What stands before a stem: a character that no word contains. */
  public static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final StringBuilder word = new StringBuilder();

  StemMarkFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        word.setLength(0);
        word.append(term);
        return true;
      }
      if (CharSequence.compare(word, term) != 0) {
        mark();
        return true;
      }
    }
    return false;
  }

  private void mark() {
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + 1);
    System.arraycopy(buffer, 0, buffer, 1, length);
    buffer[0] = MARK;
    term.setLength(length + 1);
  }
}
