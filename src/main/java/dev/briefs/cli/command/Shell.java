package dev.briefs.cli.command;

import java.util.regex.Pattern;

/** Words as a shell reads them. */
final class Shell {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}_./:@%+,=][\\p{L}\\p{N}_./:@%+,=-]*");

  private Shell() {}

  /** A word in quotes, where it needs them. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
