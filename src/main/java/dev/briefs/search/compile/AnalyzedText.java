package dev.briefs.search.compile;

import dev.briefs.index.analysis.StemMarkFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * A text of a query as the index sees it.
 *
 * @param words its words, in order
 */
public record AnalyzedText(List<Word> words) {

  /**
   * A word of a text.
   *
   * @param position its place in the text, from 0
   * @param typed the word as typed, without case and accents
   * @param stem its stem, which may equal it
   * @param start its first character in the text
   * @param end the character behind its last
   */
  public record Word(int position, String typed, String stem, int start, int end) {
    /** The stem as the index holds it where it differs from a word. */
    public String markedStem() {
      return StemMarkFilter.MARK + stem;
    }
  }

  /** Copies the list. */
  public AnalyzedText {
    words = List.copyOf(words);
  }

  /** The words of a text, analysed as a field is. */
  static AnalyzedText of(Analyzer analyzer, String field, String text) {
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      return new AnalyzedText(new WordReader(tokens).words());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
