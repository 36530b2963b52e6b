package dev.briefs.closest.vector;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** The scripts whose terms are characters and pairs of characters. */
final class UnspacedScripts {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** The least first byte of characters of three and more bytes in UTF-8. */
  private static final int THREE_BYTES = 0xE0;

  private UnspacedScripts() {}

  /** Whether a term begins with a character of such a script. */
  static boolean isOf(BytesRef term) {
    return term.length > 0
        && (term.bytes[term.offset] & 0xFF) >= THREE_BYTES
        && SCRIPTS.contains(UnicodeScript.of(term.utf8ToString().codePointAt(0)));
  }
}
