package dev.briefs.index.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text as similarity sees it: the stems of a language, without its function words; text in Chinese,
 * Japanese and Korean script as single characters and pairs.
 */
public final class ProfileAnalyzer extends Analyzer {
  private static final CharArraySet ENGLISH_FUNCTION_WORDS =
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

  private final Language language;
  private final CharArraySet leftOut;
  private final WordFormsFilter.Mode mode;

  /** An analyzer that leaves function words out or not. */
  public ProfileAnalyzer(Language language, boolean stopping) {
    this.language = language;
    this.leftOut = stopping ? functionWords(language) : CharArraySet.EMPTY_SET;
    this.mode = stopping ? WordFormsFilter.Mode.ONE_AND_JOINED : WordFormsFilter.Mode.ONE;
  }

  private static CharArraySet functionWords(Language language) {
    return language == Language.ENGLISH ? ENGLISH_FUNCTION_WORDS : language.stopWords();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new NormalizingCharFilter(reader, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new WordFormsFilter(tokenizer, mode));
    TokenStream tokens = new CJKBigramFilter(words, TextAnalyzer.ALL_SCRIPTS, true);
    tokens = new FunctionWordFilter(new UnspacedScriptFilter(tokens), leftOut);
    return new TokenStreamComponents(tokenizer, new StemFilter(tokens, new Stemmer(language)));
  }
}
