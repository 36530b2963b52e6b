package dev.briefs.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words without accents and, at the same position, their stems where those are other words, with
 * {@link #MARK} before them; where there are several languages, also a stem that is the word
 * itself, since in another language it is not. Of other forms of a word and of its parts only the
 * stems are kept. So the index keeps words as typed, for prefixes, spelling and preferring them,
 * apart from stems.
 */
public final class StemMarkFilter extends TokenFilter {
  /** What stands before a stem: a character that no word contains. */
  public static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Stemmer> stemmers;
  private char[] word = new char[32];
  private char[] typed = new char[0];
  private int length;
  private int next;

  StemMarkFilter(TokenStream input, List<Stemmer> stemmers) {
    super(input);
    this.stemmers = stemmers;
    this.next = stemmers.size();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      while (next < stemmers.size()) {
        char[] stem = stem(next++);
        if (isNew(stem)) {
          mark(stem);
          return true;
        }
      }
      if (!input.incrementToken()) {
        return false;
      }
      begin();
      if (typed.length > 0) {
        return true;
      }
    }
  }

  /** Takes the next word; its typed form stays empty where only stems are kept. */
  private void begin() {
    length = term.length();
    if (word.length < length) {
      word = new char[2 * length];
    }
    System.arraycopy(term.buffer(), 0, word, 0, length);
    next = 0;
    typed = new char[0];
    if (!isOtherForm()) {
      FoldingFilter.fold(term);
      typed = Arrays.copyOf(term.buffer(), term.length());
    }
  }

  private boolean isOtherForm() {
    return type.type().equals(WordFormsFilter.FORM) || type.type().equals(WordFormsFilter.PART);
  }

  private char[] stem(int number) {
    return stemmers.get(number).stem(word, length);
  }

  private boolean isNew(char[] stem) {
    boolean alone = stemmers.size() == 1;
    if (stem.length == 0 || alone && Arrays.equals(stem, typed)) {
      return false;
    }
    for (int i = 0; i < next - 1; i++) {
      if (Arrays.equals(stem, stem(i))) {
        return false;
      }
    }
    return true;
  }

  private void mark(char[] stem) {
    char[] buffer = term.resizeBuffer(stem.length + 1);
    buffer[0] = MARK;
    System.arraycopy(stem, 0, buffer, 1, stem.length);
    term.setLength(stem.length + 1);
    increment.setPositionIncrement(0);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = stemmers.size();
  }
}
