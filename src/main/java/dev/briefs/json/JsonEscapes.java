package dev.briefs.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside what JSON demands, every character that a terminal might act on: JSON is printed
 * to terminals too.
 */
final class JsonEscapes extends CharacterEscapes {
  @Serial private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
    codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return HarmlessCharacters.contains(character)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04x", character));
  }
}
