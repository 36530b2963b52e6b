package dev.briefs.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text as similarity sees it: stems. For term vectors, function words are left out; for shingles,
 * every word counts.
 */
final class ProfileAnalyzer extends Analyzer {
  private static final CharArraySet FUNCTION_WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  """
                  a about after all also am an and any are as at be because been before being between
                  both but by can could did do does doing during each few for from had has have having
                  he her here hers him his how i if in into is it its itself me more most my myself
                  no nor not now of off on once only or other our ours out over own same she should so
                  some such than that the their theirs them themselves then there these they this
                  those through to too under until up us very was we were what when where which while
                  who whom why will with would you your yours\
                  """
                      .split("\\s+")),
              false));

  private final boolean stopping;

  /** An analyzer that leaves function words out or not. */
  ProfileAnalyzer(boolean stopping) {
    this.stopping = stopping;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream tokens = new EnglishPossessiveFilter(tokenizer);
    tokens = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    if (stopping) {
      tokens = new StopFilter(tokens, FUNCTION_WORDS);
    }
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokens));
  }
}
