package dev.briefs.index.analysis;

import java.lang.Character.UnicodeScript;

/** What characters are in a text: parts of words, blanks, signs of one kind, or nothing visible. */
final class CharacterKinds {
  /** Stands for a character that is left out. */
  static final int NOTHING = -1;

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int TATWEEL = 0x640;

  private CharacterKinds() {}

  /** Whether a character is in its normal form, unless one follows that is joined with it. */
  static boolean isNormal(char character) {
    return character < 0x80
        || character >= 0xC0 && character <= 0x131
        || character >= 0x391 && character <= 0x3CE && character != 0x3A2
        || character >= 0x400 && character <= 0x45F
        || character >= 0x5D0 && character <= 0x5EA
        || character >= 0x621 && character <= 0x63A
        || character >= 0x641 && character <= 0x64A
        || character == 0x2013
        || character == 0x2014
        || character >= 0x3041 && character <= 0x3096
        || character >= 0x30A1 && character <= 0x30FA
        || character >= 0x4E00 && character <= 0x9FFF
        || character >= 0xAC00 && character <= 0xD7A3;
  }

  /** Whether a character may be joined with the one before it, or may be left out. */
  static boolean isExtender(int character) {
    if (character < 0x80) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> character != ZERO_WIDTH_SPACE;
      default -> isJoinedLetter(character);
    };
  }

  /** The parts of Korean syllables, the voicing marks of half-width kana, and what stretches. */
  private static boolean isJoinedLetter(int character) {
    return character >= 0x1100 && character <= 0x11FF
        || character >= 0x3131 && character <= 0x318E
        || character >= 0xA960 && character <= 0xA97F
        || character >= 0xD7B0 && character <= 0xD7FF
        || character >= 0xFF9E && character <= 0xFFDC
        || character == TATWEEL;
  }

  /** Whether {@link #shown} may give another character. */
  static boolean isSpecial(int character) {
    return shown(character, 'x', 'x') != character
        || isInEmoji(character)
        || character == ZERO_WIDTH_SPACE;
  }

  /**
   * What stands for a character in normal form.
   *
   * @param before what stands before it
   * @param following the character that follows it
   * @return {@link #NOTHING} where it is left out
   */
  static int shown(int character, int before, int following) {
    if (character < 0x80) {
      return character;
    }
    if (character == ZERO_WIDTH_SPACE) {
      return isUnspaced(before) && isUnspaced(following) ? ' ' : NOTHING;
    }
    if (isInEmoji(character)) {
      return staysInEmoji(character, before, following) ? character : NOTHING;
    }
    if (isInvisible(character)) {
      return NOTHING;
    }
    if (Character.isSpaceChar(character) || character == 0x85) {
      return ' ';
    }
    return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.digit(character, 10)
        : sign(character);
  }

  private static int sign(int character) {
    return switch (character) {
      case 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D -> '-';
      case 0xB4, 0x2BB, 0x2BC, 0x2BD, 0x5F3, 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A -> '\'';
      case 0xAB, 0xBB, 0x5F4, 0x201C, 0x201D, 0x201E, 0x201F, 0x301D, 0x301E, 0x301F -> '"';
      case 0x2120, 0x2122 -> ' '; // signs of trade marks are not letters of the mark
      default -> character;
    };
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT -> true;
      case Character.NON_SPACING_MARK ->
          character == 0x34F
              || character >= 0x17B4 && character <= 0x17B5
              || character >= 0x180B && character <= 0x180F
              || character >= 0xFE00 && character <= 0xFE0E
              || character >= 0xE0100 && character <= 0xE01EF;
      default -> character == TATWEEL || character == 0x115F || character == 0x1160;
    };
  }

  private static boolean isInEmoji(int character) {
    return character == ZERO_WIDTH_JOINER
        || character == EMOJI_STYLE
        || character >= 0xE0020 && character <= 0xE007F;
  }

  private static boolean staysInEmoji(int character, int before, int following) {
    if (character == EMOJI_STYLE && following == KEYCAP) {
      return true;
    }
    boolean inEmoji = Character.isExtendedPictographic(before) || isInEmoji(before);
    inEmoji |= Character.isEmojiModifier(before);
    return character == ZERO_WIDTH_JOINER
        ? inEmoji && Character.isExtendedPictographic(following)
        : inEmoji;
  }

  /** Whether a character is of a script that writes words without blanks between them. */
  static boolean isUnspaced(int character) {
    if (character < 0xE00) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case THAI,
          LAO,
          KHMER,
          MYANMAR,
          TAI_THAM,
          NEW_TAI_LUE,
          TAI_LE,
          TAI_VIET,
          HAN,
          HIRAGANA,
          KATAKANA,
          BOPOMOFO,
          YI,
          TIBETAN ->
          true;
      default -> false;
    };
  }
}
