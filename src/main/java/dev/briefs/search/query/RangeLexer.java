package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the range that stands behind a field at one place of a query. */
final class RangeLexer {
  private static final Pattern BRACKETS =
      Pattern.compile("([\\[{])\\s*([^\\s\\]}]+)\\s+TO\\s+([^\\s\\]}]+)\\s*([\\]}])");
  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)\\s*([^\\s()]+)");
  private static final String ANY = "*";

  private final Token.Range token;
  private final int end;

  RangeLexer(String query, int at, SearchField field) {
    boolean brackets = "[{".indexOf(query.charAt(at)) >= 0;
    Matcher matcher = (brackets ? BRACKETS : COMPARISON).matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      throw new MalformedQueryException(
          query, at + 1, "a range was expected, as in " + example(field));
    }
    end = matcher.end();
    token = brackets ? bounds(at + 1, matcher) : comparison(at + 1, matcher);
  }

  /** Whether a range begins at a place. */
  static boolean startsAt(String query, int at) {
    return "[{<>=".indexOf(query.charAt(at)) >= 0;
  }

  /** The range. */
  Token.Range token() {
    return token;
  }

  /** The place behind it. */
  int end() {
    return end;
  }

  private static Token.Range bounds(int column, Matcher matcher) {
    return new Token.Range(
        column,
        bound(matcher.group(2)),
        matcher.group(1).equals("["),
        bound(matcher.group(3)),
        matcher.group(4).equals("]"));
  }

  private static Token.Range comparison(int column, Matcher matcher) {
    String value = matcher.group(2);
    return switch (matcher.group(1)) {
      case ">=" -> new Token.Range(column, value, true, "", true);
      case ">" -> new Token.Range(column, value, false, "", true);
      case "<=" -> new Token.Range(column, "", true, value, true);
      case "<" -> new Token.Range(column, "", true, value, false);
      default -> new Token.Range(column, value, true, value, true);
    };
  }

  private static String bound(String text) {
    return text.equals(ANY) ? "" : text;
  }

  private static String example(SearchField field) {
    return field == SearchField.DATE
        ? "date:[2024-01 TO 2024-06] or date:>=2024"
        : field.label() + ":>=4 or " + field.label() + ":[3 TO 5]";
  }
}
