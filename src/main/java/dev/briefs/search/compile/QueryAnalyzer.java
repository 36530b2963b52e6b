package dev.briefs.search.compile;

import dev.briefs.index.document.Fields;
import dev.briefs.index.store.IndexSnapshot;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;

/**
 * How an archive's language reads words; thread-safe.
 *
 * @param analyzer of the index
 * @param stopWords words that carry no meaning of their own
 */
public record QueryAnalyzer(Analyzer analyzer, CharArraySet stopWords) {

  /** The wording of an index. */
  public static QueryAnalyzer of(IndexSnapshot snapshot) {
    return new QueryAnalyzer(snapshot.analyzers().queries(), snapshot.analyzers().stopWords());
  }

  /** The words of a text. */
  public AnalyzedText words(String text) {
    return AnalyzedText.of(analyzer, Fields.SUMMARY, text);
  }

  /** A word or the beginning of one without case and accents. */
  public String plain(String text) {
    return analyzer.normalize(Fields.SUMMARY, text).utf8ToString();
  }

  /** Whether the text holds nothing that carries meaning. */
  boolean isStopWord(String text) {
    return words(text).words().stream().allMatch(word -> stopWords.contains(word.typed()));
  }
}
