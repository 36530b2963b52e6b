package dev.briefs.search;

import dev.briefs.index.Fields;
import dev.briefs.index.IndexSnapshot;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;

/**
 * How an archive's language reads words; thread-safe.
 *
 * @param analyzer of the index
 * @param stopWords words that carry no meaning of their own
 */
record Wording(Analyzer analyzer, CharArraySet stopWords) {

  /** The wording of an index. */
  static Wording of(IndexSnapshot snapshot) {
    return new Wording(snapshot.analyzer(), snapshot.settings().language().stopWords());
  }

  /** The words of a text. */
  AnalyzedText words(String text) {
    return AnalyzedText.of(analyzer, Fields.SUMMARY, text);
  }

  /** A word or the beginning of one without case and accents. */
  String plain(String text) {
    return analyzer.normalize(Fields.SUMMARY, text).utf8ToString();
  }

  /** Whether the text holds nothing that carries meaning. */
  boolean isStopWord(String text) {
    return words(text).words().stream().allMatch(word -> stopWords.contains(word.typed()));
  }
}
