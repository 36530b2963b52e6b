package dev.briefs.cli.option;

import dev.briefs.cli.terminal.Terminal;
import java.util.List;

/**
 * The words of a query on the command line. A word that begins with a hyphen excludes, and what
 * looks like an option that there is not is an error.
 */
public final class QueryWords {
  private QueryWords() {}

  /**
   * The query.
   *
   * @throws UsageException when a word before a lone {@code --} looks like an option
   */
  public static String query(Arguments arguments, Terminal terminal) {
    List<String> words = arguments.wordsBeforeSeparator();
    for (String word : words) {
      refuseOption(arguments, word);
    }
    if (!words.isEmpty() && excludes(words.getFirst())) {
      String word = words.getFirst();
      terminal.note(
          word, "leaves out what has the word " + word.substring(1) + "; options have two hyphens");
    }
    return String.join(" ", arguments.words());
  }

  private static void refuseOption(Arguments arguments, String word) {
    String command = arguments.own().commandSpec().name();
    String help = "see 'briefs " + command + " --help'";
    if (word.startsWith("--")) {
      throw new UsageException(command, "unknown option " + word + "; " + help);
    }
    if (word.matches("-\\p{L}")) {
      throw new UsageException(command, "unknown option " + word + advice(word) + "; " + help);
    }
    if (excludes(word) && arguments.knows("-" + word)) {
      throw new UsageException(
          command,
          "unknown option " + word + ": options have two hyphens, -" + word + advice(word));
    }
  }

  /** How to say what the word would be as a part of a query. */
  private static String advice(String word) {
    return " (to leave out a word, write NOT " + word.substring(1) + ")";
  }

  /** Whether a word is one that excludes; blanks show that a whole query is quoted. */
  private static boolean excludes(String word) {
    return word.matches("-[^-\\s]\\S*");
  }
}
