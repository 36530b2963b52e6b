package dev.briefs.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Says which field is analysed how. */
public final class Analyzers {
  private Analyzers() {}

  /** The analyzer of every field; thread-safe. */
  public static Analyzer english() {
    Analyzer exact = new KeywordAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new English(),
        Map.of(
            Fields.ID, exact,
            Fields.ALIAS, exact,
            Fields.KEYWORD, exact,
            Fields.THEME, exact,
            Fields.CATEGORY, exact,
            Fields.TYPE, exact,
            Fields.HOST, exact,
            Fields.ISSUE, exact,
            Fields.LINK, exact));
  }

  private static final class English extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream tokens = new EnglishPossessiveFilter(tokenizer);
      tokens = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
      tokens = new StopFilter(tokens, EnglishAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokens));
    }
  }
}
