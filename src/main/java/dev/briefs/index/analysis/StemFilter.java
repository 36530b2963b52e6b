package dev.briefs.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of words in lower case; a word without a stem is left out. */
final class StemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Stemmer stemmer;

  StemFilter(TokenStream input, Stemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      char[] stem = stemmer.stem(term.buffer(), term.length());
      if (stem.length > 0) {
        term.copyBuffer(stem, 0, stem.length);
        return true;
      }
    }
    return false;
  }
}
