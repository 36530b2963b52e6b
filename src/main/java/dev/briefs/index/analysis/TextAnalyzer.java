package dev.briefs.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text as search sees it: every word without case and accents and, at the same position, its stem
 * where that is another word ({@link StemMarkFilter}); text in Chinese, Japanese and Korean script
 * as single characters and, at the same position, pairs.
 */
public final class TextAnalyzer extends Analyzer {
  static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  /** Keeps phrases from reaching from one keyword, row or section into the next. */
  private static final int GAP = 200;

  private final Language language;

  public TextAnalyzer(Language language) {
    this.language = language;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream tokens = language.elide(new CJKWidthFilter(new CompositionFilter(tokenizer)));
    tokens = new CJKBigramFilter(new LowerCaseFilter(tokens), ALL_SCRIPTS, true);
    tokens = new KeywordRepeatFilter(new ASCIIFoldingFilter(tokens));
    return new TokenStreamComponents(tokenizer, new StemMarkFilter(language.stem(tokens)));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(
        new LowerCaseFilter(new CJKWidthFilter(new CompositionFilter(in))));
  }
}
