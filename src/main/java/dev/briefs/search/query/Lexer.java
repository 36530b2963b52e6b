package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Token.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a query's text into tokens, in time linear in its length; for one use by one thread. */
final class Lexer {
  private static final int MOST_SLOP = 100;

  private final String query;
  private final SearchFields fields;
  private final Tolerance tolerance;
  private final QueryProblems problems;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> spacedFields = new ArrayList<>();
  private final Deque<Operator> open = new ArrayDeque<>();
  private int at;
  private Optional<SearchField> field = Optional.empty();

  Lexer(String query, SearchFields fields, Tolerance tolerance, QueryProblems problems) {
    this.fields = fields;
    this.query = TypedSigns.plain(query);
    this.tolerance = tolerance;
    this.problems = problems;
  }

  /**
   * The tokens of the query.
   *
   * @throws MalformedQueryException when it is too long; in strict reading also when a quote or
   *     parenthesis is left open, or a word asks for what is not offered
   */
  List<Token> tokens() {
    Parser.checkLength(query);
    while (skipBlanks()) {
      next();
    }
    open.forEach(
        each -> problems.report(each.column(), "this parenthesis is not closed: a ) was expected"));
    tokens.removeAll(Set.copyOf(open));
    return tokens;
  }

  /** The columns of the fields' names that have a blank behind their colon. */
  List<Integer> spacedFields() {
    return spacedFields;
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
        operator(Operator.Kind.OPEN);
        open.addLast((Operator) tokens.getLast());
      }
      case ')' -> close();
      case '+' -> sign(Operator.Kind.REQUIRED);
      case '-' -> sign(Operator.Kind.EXCLUDED);
      default -> word();
    }
  }

  private void range(SearchField of) {
    Optional<Token.Range> range = RangeLexer.range(query, at);
    if (range.isPresent()) {
      tokens.add(range.get());
      at = range.get().end();
      return;
    }
    problems.report(at + 1, "a range was expected, as in " + RangeLexer.example(of));
    Token name = tokens.removeLast();
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
    }
    tokens.add(new Token.Word(name.column(), query.substring(name.column() - 1, at)));
  }

  private void phrase() {
    int start = at;
    int end = query.indexOf('"', start + 1);
    if (end < 0) {
      problems.report(start + 1, "this quote is not closed: a second \" was expected");
      at++;
      return;
    }
    at = end + 1;
    int slop = 0;
    if (at < query.length() && query.charAt(at) == '~') {
      slop = slop();
    }
    tokens.add(new Token.Phrase(start + 1, query.substring(start + 1, end), slop));
  }

  private void operator(Operator.Kind kind) {
    tokens.add(new Operator(at + 1, kind, query.substring(at, at + 1)));
    at++;
  }

  /** A parenthesis that closes none is punctuation. */
  private void close() {
    if (!open.isEmpty()) {
      open.removeLast();
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
    WordLexer.token(query.substring(start, at), start + 1, problems).ifPresent(tokens::add);
    if (at == start) {
      at++;
    }
  }

  /** Whether the word up to here names a field; then it is taken. */
  private boolean field(int start) {
    Optional<SearchField> named = FieldLexer.field(query, start, at, fields, problems);
    if (named.isEmpty()) {
      return false;
    }
    if (at < query.length() && isBlank(query.charAt(at))) {
      spacedFields.add(start + 1);
      if (tolerance.words().contains(start + 1)) {
        return false;
      }
    }
    tokens.add(new Token.Field(start + 1, named.get(), query.substring(start, at)));
    field = named;
    return true;
  }

  private boolean endsWord(char character) {
    return isBlank(character) || character == '(' || (character == ')' && !open.isEmpty());
  }

  /** The number behind a phrase's tilde; what is none is text. */
  private int slop() {
    int end = at + 1;
    while (end < query.length() && Character.isDigit(query.charAt(end))) {
      end++;
    }
    String digits = query.substring(at + 1, end);
    int value = digits.isEmpty() || digits.length() > 3 ? -1 : Integer.parseInt(digits);
    if (value < 0 || value > MOST_SLOP) {
      problems.report(
          at + 1,
          "after ~ a number was expected: how many places the words may be apart, from 0 to "
              + MOST_SLOP);
      at++;
      return 0;
    }
    at = end;
    return value;
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
