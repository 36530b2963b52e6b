package dev.briefs.search.compile;

import dev.briefs.index.analysis.StemMarkFilter;
import dev.briefs.search.compile.AnalyzedText.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Joins the tokens of a stream to words: a stem to the word before it; of pairs of characters and
 * the characters they are made of, the pairs.
 */
final class WordReader {
  private final TokenStream tokens;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final List<Word> words = new ArrayList<>();
  private int position = -1;
  private int paired = -1;

  WordReader(TokenStream tokens) {
    this.tokens = tokens;
    this.term = tokens.addAttribute(CharTermAttribute.class);
    this.offset = tokens.addAttribute(OffsetAttribute.class);
    this.increment = tokens.addAttribute(PositionIncrementAttribute.class);
    this.length = tokens.addAttribute(PositionLengthAttribute.class);
  }

  /** The words, in order. */
  List<Word> words() throws IOException {
    tokens.reset();
    while (tokens.incrementToken()) {
      position += increment.getPositionIncrement();
      add(term.toString());
    }
    tokens.end();
    return words;
  }

  private void add(String token) {
    if (token.charAt(0) == StemMarkFilter.MARK) {
      words.add(stemmed(words.removeLast(), token.substring(1)));
    } else if (length.getPositionLength() > 1) {
      dropFirstOfPair();
      words.add(word(token));
      paired = position + 1;
    } else if (position > paired) {
      words.add(word(token));
    }
  }

  private void dropFirstOfPair() {
    if (!words.isEmpty() && words.getLast().position() == position) {
      words.removeLast();
    }
  }

  private Word word(String token) {
    return new Word(position, token, token, offset.startOffset(), offset.endOffset());
  }

  private static Word stemmed(Word word, String stem) {
    return new Word(word.position(), word.typed(), stem, word.start(), word.end());
  }
}
