package dev.briefs.index.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text as search sees it, its characters in normal form: every word without case and accents and,
 * at the same position, its stem where that is another word ({@link StemMarkFilter}) and the stems
 * of other ways to write it ({@link WordFormsFilter}); text in scripts without blanks and in Korean
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

  private final List<Language> languages;

  /** An analyzer of texts in a language, or of queries in any of several. */
  public TextAnalyzer(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new NormalizingCharFilter(reader, true);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new NormalizingCharFilter(reader, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new WordFormsFilter(tokenizer, WordFormsFilter.Mode.ALL);
    TokenStream tokens = new CJKBigramFilter(new LowerCaseFilter(words), ALL_SCRIPTS, true);
    List<Stemmer> stemmers = languages.stream().map(Stemmer::new).toList();
    return new TokenStreamComponents(
        tokenizer, new StemMarkFilter(new UnspacedScriptFilter(tokens), stemmers));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new FoldingFilter(new LowerCaseFilter(in));
  }
}
