package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Token.Operator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells plain words from operators, prefixes and fuzzy words, and refuses what would cost too much.
 */
final class WordLexer {
  private static final Pattern REGULAR_EXPRESSION = Pattern.compile("/.*[.*+?\\[\\]|^$\\\\].*/");
  private static final Pattern LEADING_WILDCARD = Pattern.compile("[*?]+[\\p{L}\\p{N}].*");
  private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}].*[\\p{L}\\p{N}])\\*");
  private static final Pattern FUZZY = Pattern.compile("([\\p{L}\\p{N}].*)~([0-9]*)");
  private static final int MOST_EDITS = 2;
  private static final int SHORT = 5;

  private WordLexer() {}

  /** The token of the text between two blanks; none when it holds nothing. */
  static Optional<Token> token(String query, int start, int end) {
    String text = query.substring(start, end);
    int column = start + 1;
    refuseCostly(query, column, text);
    return switch (text) {
      case "" -> Optional.empty();
      case "AND" -> Optional.of(new Operator(column, Operator.Kind.AND, text));
      case "OR" -> Optional.of(new Operator(column, Operator.Kind.OR, text));
      case "NOT" -> Optional.of(new Operator(column, Operator.Kind.NOT, text));
      default -> Optional.of(word(query, column, text));
    };
  }

  private static Token word(String query, int column, String text) {
    var prefix = PREFIX.matcher(text);
    if (prefix.matches()) {
      return new Token.Prefix(column, prefix.group(1));
    }
    var fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches()) {
      return new Token.Fuzzy(
          column,
          fuzzy.group(1),
          edits(query, column + fuzzy.end(1), fuzzy.group(1), fuzzy.group(2)));
    }
    return new Token.Word(column, text);
  }

  private static int edits(String query, int column, String word, String digits) {
    if (digits.isEmpty()) {
      return word.length() <= SHORT ? 1 : MOST_EDITS;
    }
    if (digits.length() > 1 || digits.charAt(0) - '0' > MOST_EDITS) {
      throw new MalformedQueryException(
          query, column, "after ~ a number of letters was expected: 0, 1 or 2");
    }
    return digits.charAt(0) - '0';
  }

  private static void refuseCostly(String query, int column, String text) {
    if (LEADING_WILDCARD.matcher(text).matches()) {
      throw new MalformedQueryException(
          query,
          column,
          "a word cannot begin with " + text.charAt(0) + ": * ends a word, as in regul*");
    }
    if (text.length() > 2 && REGULAR_EXPRESSION.matcher(text).matches()) {
      throw new MalformedQueryException(
          query, column, "regular expressions are not offered: regul* finds words that begin so");
    }
  }
}
