package dev.briefs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session at the command line, as a file: each command after {@code $}, then its standard output,
 * the lines of its standard error after {@code 2>}, and its exit status in brackets. Lines before
 * the first command are a comment.
 *
 * @param comment what the session shows
 * @param commands the commands, as written
 */
record Transcript(String comment, List<String> commands) {
  private static final String PROMPT = "$ briefs";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static Transcript read(String text) {
    StringBuilder comment = new StringBuilder();
    List<String> commands = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        commands.add(line.substring(PROMPT.length()).strip());
      } else if (commands.isEmpty()) {
        comment.append(line).append('\n');
      }
    }
    return new Transcript(comment.toString(), commands);
  }

  /** The words of a command; quotes of both kinds hold words together. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group().replaceAll("^(['\"])(.*)\\1$", "$2"));
    }
    return words;
  }

  /** How a command and what it did stand in the file. */
  static String entry(String command, String out, String err, int status) {
    StringBuilder entry = new StringBuilder();
    entry.append((PROMPT + " " + command).strip()).append('\n').append(out);
    err.lines().forEach(line -> entry.append("2> ").append(line).append('\n'));
    return entry.append('[').append(status).append("]\n").toString();
  }
}
