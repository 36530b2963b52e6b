package dev.briefs.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Text in Thai, Lao, Khmer and Burmese script, which has no blanks between words, as single
 * characters with their signs and, at the same position, pairs of them; other tokens as they are.
 */
final class UnspacedScriptFilter extends TokenFilter {
  private static final String UNSPACED =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

  /** Joins the next consonant of Khmer to the one before it. */
  private static final char COENG = '\u17d2';

  /** Joins the next consonant of Burmese to the one before it. */
  private static final char VIRAMA = '\u1039';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);

  private State state;
  private String text = "";
  private int start;
  private int end;
  private int firstOffset;
  private boolean exact;
  private boolean first;
  private int pairEnd;

  UnspacedScriptFilter(TokenStream input) {
    super(input);
    this.state = captureState();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pairEnd > 0) {
      emit(start, pairEnd, 0, 2);
      pairEnd = 0;
      start = end;
      return true;
    }
    if (start < text.length()) {
      emitCharacter();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (type.type().equals(UNSPACED)) {
      begin();
      emitCharacter();
    }
    return true;
  }

  private void begin() {
    state = captureState();
    text = term.toString();
    start = 0;
    first = true;
    firstOffset = offset.startOffset();
    exact = offset.endOffset() - firstOffset == text.length();
  }

  private void emitCharacter() {
    end = endOfCharacter(start);
    int from = start;
    if (end < text.length()) {
      pairEnd = endOfCharacter(end);
    } else {
      start = end;
    }
    emit(from, end, first ? -1 : 1, 1);
    first = false;
  }

  /** Emits a part of the text; an increment below zero is the one that the text came with. */
  private void emit(int from, int to, int places, int length) {
    restoreState(state);
    term.setEmpty().append(text, from, to);
    if (exact) {
      offset.setOffset(firstOffset + from, firstOffset + to);
    }
    if (places >= 0) {
      increment.setPositionIncrement(places);
    }
    positions.setPositionLength(length);
  }

  /** Behind a letter and the signs that belong to it. */
  private int endOfCharacter(int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && isJoined(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean isJoined(int at) {
    char before = text.charAt(at - 1);
    return switch (Character.getType(text.codePointAt(at))) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> before == COENG || before == VIRAMA;
    };
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text = "";
    start = 0;
    pairEnd = 0;
  }
}
