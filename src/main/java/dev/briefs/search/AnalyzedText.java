package dev.briefs.search;

import dev.briefs.index.StemMarkFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * A text of a query as the index sees it.
 *
 * @param words its words, in order
 */
record AnalyzedText(List<Word> words) {

  /**
   * A word of a text.
   *
   * @param position its place in the text, from 0
   * @param typed the word as typed, without case and accents
   * @param stem its stem, which may equal it
   */
  record Word(int position, String typed, String stem) {
    /** The stem as the index holds it where it differs from a word. */
    String markedStem() {
      return StemMarkFilter.MARK + stem;
    }
  }

  /** Copies the list. */
  AnalyzedText {
    words = List.copyOf(words);
  }

  /** The words of a text, analysed as a field is. */
  static AnalyzedText of(Analyzer analyzer, String field, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      var length = tokens.addAttribute(PositionLengthAttribute.class);
      int position = -1;
      int covered = -1;
      tokens.reset();
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        String token = term.toString();
        if (token.charAt(0) == StemMarkFilter.MARK) {
          words.add(stemmed(words.removeLast(), token.substring(1)));
        } else if (length.getPositionLength() > 1) {
          dropSingle(words, position);
          words.add(new Word(position, token, token));
          covered = position + 1;
        } else if (position > covered) {
          words.add(new Word(position, token, token));
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new AnalyzedText(words);
  }

  private static Word stemmed(Word word, String stem) {
    return new Word(word.position(), word.typed(), stem);
  }

  /** A pair of characters says more than the first of them, which stands at the same place. */
  private static void dropSingle(List<Word> words, int position) {
    if (!words.isEmpty() && words.getLast().position() == position) {
      words.removeLast();
    }
  }
}
