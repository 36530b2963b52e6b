package dev.briefs.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Text as similarity sees it: stems of the words that carry meaning. */
final class ProfileAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream tokens = new EnglishPossessiveFilter(tokenizer);
    tokens = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    tokens = new StopFilter(tokens, EnglishAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(tokens));
  }
}
