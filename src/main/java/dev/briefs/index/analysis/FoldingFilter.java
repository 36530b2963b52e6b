package dev.briefs.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without accents in Latin, Greek, Cyrillic, Hebrew and Arabic script; a word that consists
 * of accents alone is left out. Letters that only look as if they had an accent, such as {@code й},
 * stay as they are, and so do the signs of other scripts.
 */
final class FoldingFilter extends TokenFilter {
  private static final int LONGEST_LETTER = 4;
  private static final char FIRST_MARK = '\u0300';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      fold(term);
      if (!term.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Takes the accents off a word. */
  static void fold(CharTermAttribute word) {
    if (!isAscii(word.buffer(), word.length())) {
      char[] folded = new char[LONGEST_LETTER * word.length()];
      int length = fold(word.buffer(), word.length(), folded);
      word.copyBuffer(folded, 0, length);
    }
  }

  /** A word without accents. */
  static String fold(String word) {
    char[] folded = new char[LONGEST_LETTER * word.length()];
    return new String(folded, 0, fold(word.toCharArray(), word.length(), folded));
  }

  private static int fold(char[] word, int length, char[] folded) {
    int ascii = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, length);
    int kept = 0;
    for (int i = 0; i < ascii; i++) {
      char character = folded[i] < FIRST_MARK ? folded[i] : letter(folded[i]);
      if (character != 0) {
        folded[kept++] = character;
      }
    }
    return kept;
  }

  private static boolean isAscii(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (word[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The letter without accents; 0 for an accent. */
  private static char letter(char letter) {
    if (letter < 0x370) {
      return 0;
    }
    if (letter < 0x530) {
      return letter < 0x400 ? greek(letter) : cyrillic(letter);
    }
    if (letter >= 0x591 && letter < 0x700) {
      return letter < 0x600 ? hebrew(letter) : arabic(letter);
    }
    return letter >= 0x1F00 && letter < 0x2000 ? greek(letter) : letter;
  }

  private static char greek(char letter) {
    return letter == 'ς' ? 'σ' : base(letter);
  }

  private static char cyrillic(char letter) {
    return switch (letter) {
      case 'й', 'ў', 'ї' -> letter;
      default -> isMark(letter) ? 0 : base(letter);
    };
  }

  private static char hebrew(char letter) {
    return isMark(letter) ? 0 : letter;
  }

  private static char arabic(char letter) {
    return switch (letter) {
      case 'ى', 'ی', 'ې' -> 'ي';
      case 'ة', 'ۀ', 'ە', 'ہ', 'ھ' -> 'ه';
      case 'ک' -> 'ك';
      case 'ٱ' -> 'ا';
      default -> isMark(letter) ? 0 : base(letter);
    };
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static char base(char letter) {
    if (letter >= 'α' && letter <= 'ω' || letter >= 'а' && letter <= 'я') {
      return letter;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }
}
