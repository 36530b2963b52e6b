package dev.briefs.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ranges that stand behind fields. */
final class RangeLexer {
  private static final Pattern BRACKETS =
      Pattern.compile("([\\[{])\\s*([^\\s\\]}]+)\\s+TO\\s+([^\\s\\]}]+)\\s*([\\]}])");
  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)\\s*([^\\s()]+)");
  private static final String ANY = "*";

  private RangeLexer() {}

  /** Whether a range begins at a place. */
  static boolean startsAt(String query, int at) {
    return "[{<>=".indexOf(query.charAt(at)) >= 0;
  }

  /** The range that begins at a place, if it is one. */
  static Optional<Token.Range> range(String query, int at) {
    boolean brackets = "[{".indexOf(query.charAt(at)) >= 0;
    Matcher matcher = (brackets ? BRACKETS : COMPARISON).matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(brackets ? bounds(at + 1, matcher) : comparison(at + 1, matcher));
  }

  private static Token.Range bounds(int column, Matcher matcher) {
    return new Token.Range(
        column,
        matcher.group(),
        bound(matcher.group(2)),
        matcher.group(1).equals("["),
        bound(matcher.group(3)),
        matcher.group(4).equals("]"));
  }

  private static Token.Range comparison(int column, Matcher matcher) {
    String value = matcher.group(2);
    String text = matcher.group();
    return switch (matcher.group(1)) {
      case ">=" -> new Token.Range(column, text, value, true, "", true);
      case ">" -> new Token.Range(column, text, value, false, "", true);
      case "<=" -> new Token.Range(column, text, "", true, value, true);
      case "<" -> new Token.Range(column, text, "", true, value, false);
      default -> new Token.Range(column, text, value, true, value, true);
    };
  }

  private static String bound(String text) {
    return text.equals(ANY) ? "" : text;
  }

  /** A range of a field, for messages. */
  static String example(SearchField field) {
    return field.equals(SearchField.DATE)
        ? "date:[2024-01 TO 2024-06] or date:>=2024"
        : field.label() + ":>=4 or " + field.label() + ":[3 TO 5]";
  }
}
