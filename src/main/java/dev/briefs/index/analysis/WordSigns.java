package dev.briefs.index.analysis;

/**
 * Marks the signs that belong to a word, so that no tokenizer cuts it there: {@code C#}, {@code
 * C++}, {@code .NET}, the hyphens of {@code e-mail} and the blanks of {@code 1 000 000}. The marks
 * are characters that join words for Unicode Standard Annex #29, and that no text in normal form
 * holds.
 */
final class WordSigns {
  /** Stands for a hyphen within a word. */
  static final char HYPHEN = '\ufe33';

  /** Stands for a number sign behind a letter. */
  static final char NUMBER_SIGN = '\ufe34';

  /** Stands for a plus sign behind a word. */
  static final char PLUS = '\ufe4d';

  /** Stands for a dot before a word. */
  static final char DOT = '\ufe4e';

  /** Stands for a blank between groups of three digits. */
  static final char GROUP = '\ufe4f';

  private static final int GROUP_DIGITS = 3;

  private WordSigns() {}

  /** Marks the signs of the beginning of an array that holds a text in normal form. */
  static void mark(char[] text, int length) {
    for (int at = 0; at < length; at++) {
      switch (text[at]) {
        case '-' -> markHyphen(text, at, length);
        case '#' -> markNumberSign(text, at, length);
        case '+' -> markPlus(text, at, length);
        case '.' -> markDot(text, at, length);
        case ' ' -> markGroup(text, at, length);
        default -> {}
      }
    }
  }

  /** The sign that a mark stands for; other characters as they are. */
  static char sign(char character) {
    return switch (character) {
      case HYPHEN -> '-';
      case NUMBER_SIGN -> '#';
      case PLUS -> '+';
      case DOT -> '.';
      case GROUP -> ' ';
      default -> character;
    };
  }

  /** Whether a character stands for a sign. */
  static boolean isMark(char character) {
    return character >= HYPHEN && sign(character) != character;
  }

  private static void markHyphen(char[] text, int at, int length) {
    if (at > 0 && at + 1 < length && isSpaced(text[at - 1]) && isSpaced(text[at + 1])) {
      boolean range = isDigit(text[at - 1]) && isDigit(text[at + 1]);
      text[at] = range ? '-' : HYPHEN;
    }
  }

  private static void markNumberSign(char[] text, int at, int length) {
    boolean single = isLetter(text, at - 1) && !isWordAt(text, at - 2, length);
    if (single && !isWordAt(text, at + 1, length)) {
      text[at] = NUMBER_SIGN;
    }
  }

  /** One or two behind a word; behind two, digits as those of a version may follow. */
  private static void markPlus(char[] text, int at, int length) {
    if (!isLetter(text, at - 1)) {
      return;
    }
    boolean two = at + 1 < length && text[at + 1] == '+';
    int next = two ? at + 2 : at + 1;
    boolean ends = !isWordAt(text, next, length) && (next >= length || text[next] != '+');
    if (ends || two && isDigit(text[next])) {
      text[at] = PLUS;
      text[next - 1] = PLUS;
    }
  }

  private static void markDot(char[] text, int at, int length) {
    if (at + 1 < length && isLetter(text, at + 1) && isOpening(text, at - 1)) {
      text[at] = DOT;
    }
  }

  /** Whether a word may begin behind a place. */
  private static boolean isOpening(char[] text, int at) {
    return at < 0 || Character.isWhitespace(text[at]) || "([{\"'*_`".indexOf(text[at]) >= 0;
  }

  /** A blank between one to three digits, or a group marked already, and exactly three. */
  private static void markGroup(char[] text, int at, int length) {
    int digits = 0;
    while (digits <= GROUP_DIGITS && at - 1 - digits >= 0 && isDigit(text[at - 1 - digits])) {
      digits++;
    }
    int before = at - 1 - digits;
    boolean begins = before < 0 || !isWordAt(text, before, length) && !isInNumber(text[before]);
    boolean goesOn = digits == GROUP_DIGITS && before >= 0 && text[before] == GROUP;
    boolean follows =
        isDigitAt(text, at + 1, length)
            && isDigitAt(text, at + 2, length)
            && isDigitAt(text, at + 3, length)
            && !isWordAt(text, at + 4, length);
    if (follows && digits > 0 && digits <= GROUP_DIGITS && (begins || goesOn)) {
      text[at] = GROUP;
    }
  }

  private static boolean isInNumber(char character) {
    return character == '.' || character == ',' || character == GROUP || character == '-';
  }

  private static boolean isDigitAt(char[] text, int at, int length) {
    return at < length && isDigit(text[at]);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(char[] text, int at) {
    return at >= 0 && Character.isLetter(text[at]);
  }

  private static boolean isWordAt(char[] text, int at, int length) {
    return at >= 0 && at < length && (Character.isLetterOrDigit(text[at]) || isMark(text[at]));
  }

  private static boolean isSpaced(char character) {
    return Character.isLetterOrDigit(character) && !CharacterKinds.isUnspaced(character);
  }
}
