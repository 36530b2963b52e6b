package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a query's text into tokens, in time linear in its length; for one use by one thread. */
final class Lexer {
  private static final int LONGEST_QUERY = 10_000;

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int open;
  private Optional<SearchField> field = Optional.empty();

  private Lexer(String query) {
    this.query = query;
  }

  /**
   * The tokens of a query.
   *
   * @throws MalformedQueryException when a quote is left open, or a word asks for what is not
   *     offered
   */
  static List<Token> tokens(String query) {
    if (query.length() > LONGEST_QUERY) {
      throw new MalformedQueryException(
          query.substring(0, 40) + "…",
          LONGEST_QUERY + 1,
          "a query has at most " + LONGEST_QUERY + " characters, this one has " + query.length());
    }
    Lexer lexer = new Lexer(query);
    while (lexer.skipBlanks()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private boolean skipBlanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private void next() {
    Optional<SearchField> pending = field;
    field = Optional.empty();
    if (pending.isPresent() && pending.get().isOrdered() && RangeLexer.startsAt(query, at)) {
      range(pending.get());
      return;
    }
    switch (query.charAt(at)) {
      case '"' -> phrase();
      case '(' -> {
        open++;
        operator(Operator.Kind.OPEN);
      }
      case ')' -> close();
      case '+' -> sign(Operator.Kind.REQUIRED);
      case '-' -> sign(Operator.Kind.EXCLUDED);
      default -> word();
    }
  }

  private void range(SearchField of) {
    RangeLexer range = new RangeLexer(query, at, of);
    tokens.add(range.token());
    at = range.end();
  }

  private void phrase() {
    int start = at;
    int end = query.indexOf('"', start + 1);
    if (end < 0) {
      throw malformed(start, "this quote is not closed: a second \" was expected");
    }
    at = end + 1;
    int slop = 0;
    if (at < query.length() && query.charAt(at) == '~') {
      int digits = endOfDigits(at + 1);
      slop = number(at, digits, 0, 100, "how many places the words may be apart, from 0 to 100");
      at = digits;
    }
    tokens.add(new Token.Phrase(start + 1, query.substring(start + 1, end), slop));
  }

  private void operator(Operator.Kind kind) {
    tokens.add(new Operator(at + 1, kind, query.substring(at, at + 1)));
    at++;
  }

  /** A parenthesis that closes none is punctuation. */
  private void close() {
    if (open > 0) {
      open--;
      operator(Operator.Kind.CLOSE);
    } else {
      at++;
    }
  }

  /** A sign is an operator at the beginning of a word only. */
  private void sign(Operator.Kind kind) {
    char following = at + 1 < query.length() ? query.charAt(at + 1) : ' ';
    if (Character.isLetterOrDigit(following) || following == '"' || following == '(') {
      operator(kind);
    } else {
      at++;
    }
  }

  private void word() {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
      if (query.charAt(at - 1) == ':' && field(start)) {
        return;
      }
    }
    WordLexer.token(query, start, at).ifPresent(tokens::add);
    if (at == start) {
      at++;
    }
  }

  /** Whether the word up to here names a field; then it is taken. */
  private boolean field(int start) {
    Optional<SearchField> named = FieldLexer.field(query, start, at);
    named.ifPresent(
        known -> {
          tokens.add(new Token.Field(start + 1, known));
          field = named;
        });
    return named.isPresent();
  }

  private boolean endsWord(char character) {
    return isBlank(character) || character == '(' || (character == ')' && open > 0);
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < query.length() && Character.isDigit(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private int number(int tilde, int end, int least, int most, String meaning) {
    String digits = query.substring(tilde + 1, end);
    int value = digits.isEmpty() || digits.length() > 3 ? -1 : Integer.parseInt(digits);
    if (value < least || value > most) {
      throw malformed(tilde, "after ~ a number was expected: " + meaning);
    }
    return value;
  }

  private MalformedQueryException malformed(int index, String message) {
    return new MalformedQueryException(query, index + 1, message);
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
