package dev.briefs.cli.option;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File sizes as people write them, in decimal units. */
final class FileSize {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9}) ?([kmg]?)b?");

  private FileSize() {}

  /**
   * The number of bytes that a text names.
   *
   * @throws UsageException when it names none
   */
  static long bytes(String text) {
    Matcher size = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!size.matches() || Long.parseLong(size.group(1)) == 0) {
      throw new UsageException(text, "is no file size; write it like 10MB, 500kB or 2000");
    }
    return Long.parseLong(size.group(1)) * unit(size.group(2));
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "k" -> 1_000;
      case "m" -> 1_000_000;
      case "g" -> 1_000_000_000;
      default -> 1;
    };
  }
}
