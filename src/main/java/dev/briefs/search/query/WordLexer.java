package dev.briefs.search.query;

import dev.briefs.search.query.Token.Operator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells plain words from operators, prefixes and fuzzy words, and reports what would cost too much.
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
  static Optional<Token> token(String text, int column, QueryProblems problems) {
    return switch (text) {
      case "" -> Optional.empty();
      case "AND" -> Optional.of(new Operator(column, Operator.Kind.AND, text));
      case "OR" -> Optional.of(new Operator(column, Operator.Kind.OR, text));
      case "NOT" -> Optional.of(new Operator(column, Operator.Kind.NOT, text));
      default -> Optional.of(word(text, column, problems));
    };
  }

  private static Token word(String text, int column, QueryProblems problems) {
    if (isCostly(text, column, problems)) {
      return new Token.Word(column, text);
    }
    var prefix = PREFIX.matcher(text);
    if (prefix.matches()) {
      return new Token.Prefix(column, prefix.group(1));
    }
    var fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches()) {
      String word = fuzzy.group(1);
      int edits = edits(word, fuzzy.group(2));
      if (edits <= MOST_EDITS) {
        return new Token.Fuzzy(column, word, edits);
      }
      problems.report(column + fuzzy.end(1), "after ~ a number of letters was expected: 0, 1 or 2");
    }
    return new Token.Word(column, text);
  }

  private static int edits(String word, String digits) {
    if (digits.isEmpty()) {
      return word.length() <= SHORT ? 1 : MOST_EDITS;
    }
    return digits.length() > 1 ? Integer.MAX_VALUE : digits.charAt(0) - '0';
  }

  private static boolean isCostly(String text, int column, QueryProblems problems) {
    if (LEADING_WILDCARD.matcher(text).matches()) {
      problems.report(
          column, "a word cannot begin with " + text.charAt(0) + ": * ends a word, as in regul*");
      return true;
    }
    if (text.length() > 2 && REGULAR_EXPRESSION.matcher(text).matches()) {
      problems.report(
          column, "regular expressions are not offered: regul* finds words that begin so");
      return true;
    }
    return false;
  }
}
