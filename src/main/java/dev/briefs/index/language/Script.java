package dev.briefs.index.language;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * A script, with the language of a text whose words do not tell in which of the script's languages
 * it is; no language for Latin script.
 */
enum Script {
  LATIN(UnicodeScript.LATIN, ""),
  CYRILLIC(UnicodeScript.CYRILLIC, "ru"),
  GREEK(UnicodeScript.GREEK, "el"),
  ARABIC(UnicodeScript.ARABIC, "ar"),
  HEBREW(UnicodeScript.HEBREW, "he"),
  ARMENIAN(UnicodeScript.ARMENIAN, "hy"),
  GEORGIAN(UnicodeScript.GEORGIAN, "ka"),
  ETHIOPIC(UnicodeScript.ETHIOPIC, "am"),
  DEVANAGARI(UnicodeScript.DEVANAGARI, "hi"),
  BENGALI(UnicodeScript.BENGALI, "bn"),
  GURMUKHI(UnicodeScript.GURMUKHI, "pa"),
  GUJARATI(UnicodeScript.GUJARATI, "gu"),
  TAMIL(UnicodeScript.TAMIL, "ta"),
  TELUGU(UnicodeScript.TELUGU, "te"),
  KANNADA(UnicodeScript.KANNADA, "kn"),
  MALAYALAM(UnicodeScript.MALAYALAM, "ml"),
  SINHALA(UnicodeScript.SINHALA, "si"),
  THAI(UnicodeScript.THAI, "th"),
  LAO(UnicodeScript.LAO, "lo"),
  KHMER(UnicodeScript.KHMER, "km"),
  BURMESE(UnicodeScript.MYANMAR, "my"),
  HAN(UnicodeScript.HAN, "zh"),
  HIRAGANA(UnicodeScript.HIRAGANA, "ja"),
  KATAKANA(UnicodeScript.KATAKANA, "ja"),
  HANGUL(UnicodeScript.HANGUL, "ko");

  private static final int END_OF_LATIN = 0x250;

  private static final Script[] VALUES = values();

  private final UnicodeScript unicode;
  private final String language;

  Script(UnicodeScript unicode, String language) {
    this.unicode = unicode;
    this.language = language;
  }

  String language() {
    return language;
  }

  /** Whether its languages write each word, or part of a word, as a character or two. */
  boolean isDense() {
    return compareTo(HAN) >= 0;
  }

  /** The script of a letter; null for scripts that tell no language. */
  static @Nullable Script of(int letter) {
    if (letter < END_OF_LATIN) {
      return LATIN;
    }
    UnicodeScript found = UnicodeScript.of(letter);
    for (Script script : VALUES) {
      if (script.unicode == found) {
        return script;
      }
    }
    return null;
  }
}
