package dev.briefs.index.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Leaves function words out, but not names that only look like one, such as {@code U.S.} */
final class FunctionWordFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final CharArraySet leftOut;

  FunctionWordFilter(TokenStream input, CharArraySet leftOut) {
    super(input);
    this.leftOut = leftOut;
  }

  @Override
  protected boolean accept() {
    return type.type().equals(WordFormsFilter.FORM)
        || !leftOut.contains(term.buffer(), 0, term.length());
  }
}
