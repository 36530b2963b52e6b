package dev.briefs.json;

/** The characters that a terminal shows and does nothing else with. */
public final class HarmlessCharacters {
  private HarmlessCharacters() {}

  /** Whether a terminal shows the character without moving, colouring or reordering text. */
  public static boolean contains(int character) {
    return character >= ' '
        && (character < 0x7F || character > 0x9F)
        && !isLineBreak(character)
        && !isDirection(character);
  }

  private static boolean isLineBreak(int character) {
    return character == 0x2028 || character == 0x2029;
  }

  private static boolean isDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
