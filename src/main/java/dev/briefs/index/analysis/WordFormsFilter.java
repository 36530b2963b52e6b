package dev.briefs.index.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words with their {@link WordForms} at the same position, the words of a hyphenated one each at
 * its own. Takes tokens whose signs are marked by {@link WordSigns}, and shows the signs.
 */
public final class WordFormsFilter extends TokenFilter {
  /** The type of another way to write the word before it. */
  public static final String FORM = "<FORM>";

  /** The type of what a word is made of, or is a part of: finds the word, and is not it. */
  public static final String PART = "<PART>";

  private static final String WORD = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
  private static final String NUMBER = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];
  private static final int LONGEST_JOINED = 40;
  private static final int MOST_JOINED = 6;

  /** Which forms of a word are written. */
  enum Mode {
    /** All of them, for search. */
    ALL,
    /** One for all ways to write a word, and hyphenated words also joined. */
    ONE_AND_JOINED,
    /** One for all ways to write a word. */
    ONE
  }

  /** A token to come. */
  private record Next(String text, String type, int places, int length, int start, int end) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);
  private final Mode mode;
  private final Deque<Next> pending = new ArrayDeque<>();
  private State state;

  WordFormsFilter(TokenStream input, Mode mode) {
    super(input);
    this.mode = mode;
    this.state = captureState();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (pending.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (!isWord() || !WordForms.isPossible(term.buffer(), term.length())) {
        return true;
      }
      state = captureState();
      addForms(mode == Mode.ALL ? term.toString() : withCommas(term.toString()));
    }
    emit(pending.removeFirst());
    return true;
  }

  /** A number whose groups of digits are one word. */
  private static String withCommas(String token) {
    return token.replace(WordSigns.GROUP, ',');
  }

  private boolean isWord() {
    return type.type().equals(WORD) || type.type().equals(NUMBER);
  }

  private void emit(Next next) {
    restoreState(state);
    term.setEmpty().append(next.text());
    type.setType(next.type());
    offset.setOffset(next.start(), next.end());
    increment.setPositionIncrement(next.places());
    positions.setPositionLength(next.length());
  }

  private void addForms(String token) {
    List<int[]> words = words(token);
    int places = increment.getPositionIncrement();
    for (int i = 0; i < words.size(); i++) {
      int from = words.get(i)[0];
      int to = words.get(i)[1];
      addWord(token, from, to, places);
      if (i == 0 && words.size() > 1) {
        addJoined(token, words);
      }
      places = 1;
    }
  }

  /** Where the words between hyphens and between groups of digits begin and end. */
  private static List<int[]> words(String token) {
    List<int[]> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= token.length(); at++) {
      if (at == token.length() || isBetween(token.charAt(at))) {
        if (at > start && hasLetterOrDigit(token, start, at)) {
          words.add(new int[] {start, at});
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isBetween(char character) {
    return character == WordSigns.HYPHEN || character == WordSigns.GROUP;
  }

  private static boolean hasLetterOrDigit(String token, int start, int end) {
    return token.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void addWord(String token, int from, int to, int places) {
    WordForms forms = WordForms.of(signs(token.substring(from, to)));
    if (mode == Mode.ALL) {
      add(forms.typed(), WORD, places, token, from, to);
      forms.forms().forEach(form -> add(form, FORM, 0, token, from, to));
      forms.parts().forEach(part -> add(part, PART, 0, token, from, to));
    } else {
      String common = forms.common();
      String kind = common.equals(forms.typed()) ? WORD : FORM;
      add(common, kind, places, token, from, to);
    }
  }

  private void addJoined(String token, List<int[]> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(token, word[0], word[1]));
    boolean usual = words.size() <= MOST_JOINED && joined.length() <= LONGEST_JOINED;
    if (usual && mode != Mode.ONE) {
      int to = words.getLast()[1];
      String text = signs(joined.toString()).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
      String joinedType = mode == Mode.ALL ? PART : WORD;
      pending.add(next(text, joinedType, 0, words.size(), token, words.getFirst()[0], to));
    }
  }

  private void add(String text, String kind, int places, String token, int from, int to) {
    pending.add(next(text, kind, places, 1, token, from, to));
  }

  /** Offsets within a token are known where the text has as many characters as the token. */
  private Next next(
      String text, String kind, int places, int length, String token, int from, int to) {
    boolean exact = offset.endOffset() - offset.startOffset() == token.length();
    int start = exact ? offset.startOffset() + from : offset.startOffset();
    int end = exact ? offset.startOffset() + to : offset.endOffset();
    return new Next(text, kind, places, length, start, end);
  }

  private static String signs(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      text.append(WordSigns.sign(marked.charAt(i)));
    }
    return text.toString();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
