package dev.briefs.search.compile;

import dev.briefs.index.analysis.StemMarkFilter;
import dev.briefs.index.analysis.WordFormsFilter;
import dev.briefs.search.compile.AnalyzedText.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Joins the tokens of a stream to words: stems to the word before them; of pairs of characters and
 * the characters they are made of, the pairs.
 */
final class WordReader {
  private final TokenStream tokens;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final TypeAttribute type;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final List<Word> words = new ArrayList<>();
  private final List<Word> parts = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private int position = -1;
  private int paired = -1;

  WordReader(TokenStream tokens) {
    this.tokens = tokens;
    this.term = tokens.addAttribute(CharTermAttribute.class);
    this.offset = tokens.addAttribute(OffsetAttribute.class);
    this.type = tokens.addAttribute(TypeAttribute.class);
    this.increment = tokens.addAttribute(PositionIncrementAttribute.class);
    this.length = tokens.addAttribute(PositionLengthAttribute.class);
  }

  /** The text of all tokens. */
  AnalyzedText text() throws IOException {
    tokens.reset();
    while (tokens.incrementToken()) {
      position += increment.getPositionIncrement();
      add(term.toString());
    }
    tokens.end();
    addStems();
    return new AnalyzedText(words, parts);
  }

  private void add(String token) {
    if (token.charAt(0) == StemMarkFilter.MARK) {
      addStem(token.substring(1));
      return;
    }
    addStems();
    if (length.getPositionLength() > 1) {
      dropFirstOfPair();
      words.add(word(token));
      paired = position + 1;
    } else if (position > paired) {
      words.add(word(token));
    }
  }

  private void addStem(String stem) {
    if (type.type().equals(WordFormsFilter.PART)) {
      parts.add(word(stem));
    } else {
      stems.add(stem);
    }
  }

  /** Gives the last word the stems that came behind it. */
  private void addStems() {
    if (!stems.isEmpty() && !words.isEmpty()) {
      Word last = words.removeLast();
      words.add(new Word(last.position(), last.typed(), stems, last.start(), last.end()));
    }
    stems.clear();
  }

  private void dropFirstOfPair() {
    if (!words.isEmpty() && words.getLast().position() == position) {
      words.removeLast();
    }
  }

  private Word word(String token) {
    return new Word(position, token, List.of(), offset.startOffset(), offset.endOffset());
  }
}
