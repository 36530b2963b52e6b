package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a query's text into clauses: {@code AND} binds before {@code OR}, both before mere listing;
 * an operator without an operand is a word. For one use by one thread.
 */
public final class Parser {
  private static final int MOST_PARTS = 1_000;
  private static final int DEEPEST = 50;

  private final String query;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(String query) {
    this.query = query;
    this.tokens = Lexer.tokens(query);
  }

  /**
   * What a query asks for; an empty sequence when it holds no word.
   *
   * @throws MalformedQueryException naming the column, and what was expected there
   */
  public static Clause parse(String query) {
    Parser parser = new Parser(query);
    if (parser.tokens.size() > MOST_PARTS) {
      throw parser.malformed(
          parser.tokens.get(MOST_PARTS), "a query has at most " + MOST_PARTS + " words and signs");
    }
    return parser.sequence(Optional.empty());
  }

  private Clause sequence(Optional<SearchField> field) {
    List<Clause> clauses = new ArrayList<>();
    while (at < tokens.size() && !isNext(Operator.Kind.CLOSE)) {
      clauses.add(anyOf(field));
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.Sequence(clauses);
  }

  private Clause anyOf(Optional<SearchField> field) {
    List<Clause> clauses = new ArrayList<>(List.of(allOf(field)));
    while (joins(Operator.Kind.OR)) {
      at++;
      clauses.add(allOf(field));
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.Any(clauses);
  }

  private Clause allOf(Optional<SearchField> field) {
    List<Clause> clauses = new ArrayList<>(List.of(signed(field)));
    while (joins(Operator.Kind.AND)) {
      at++;
      clauses.add(signed(field));
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
  }

  private Clause signed(Optional<SearchField> field) {
    if (at + 1 < tokens.size() && tokens.get(at) instanceof Operator operator) {
      if (operator.kind() == Operator.Kind.REQUIRED) {
        at++;
        return new Clause.Required(signed(field));
      }
      if (operator.kind() == Operator.Kind.EXCLUDED || negates()) {
        at++;
        return new Clause.Not(deeper(() -> signed(field), operator));
      }
    }
    return operand(field);
  }

  private Clause operand(Optional<SearchField> field) {
    Token token = tokens.get(at++);
    if (token instanceof Token.Field(int column, SearchField named)) {
      return fielded(token, named);
    }
    if (token instanceof Token.Range) {
      throw malformed(token, "a range stands behind a field");
    }
    if (token instanceof Operator operator && operator.kind() == Operator.Kind.OPEN) {
      return deeper(() -> group(operator, field), operator);
    }
    return leaf(token, field);
  }

  private static Clause leaf(Token token, Optional<SearchField> field) {
    if (token instanceof Token.Prefix(int column, String text)) {
      return new Clause.Prefix(column, field, text);
    }
    if (token instanceof Token.Fuzzy(int column, String text, int edits)) {
      return new Clause.Fuzzy(column, field, text, edits);
    }
    if (token instanceof Token.Phrase(int column, String text, int slop)) {
      return new Clause.Phrase(column, field, text, slop);
    }
    return token instanceof Token.Word(int column, String text)
        ? words(column, field, text)
        : new Clause.Words(token.column(), field, ((Operator) token).text());
  }

  private Clause fielded(Token token, SearchField field) {
    if (at == tokens.size() || isNext(Operator.Kind.CLOSE)) {
      throw malformed(token, "a word was expected behind " + field.label() + ":");
    }
    if (tokens.get(at) instanceof Token.Range range) {
      at++;
      return new Clause.Range(
          range.column(),
          field,
          range.from(),
          range.fromIncluded(),
          range.to(),
          range.toIncluded());
    }
    return deeper(() -> operand(Optional.of(field)), token);
  }

  private Clause group(Operator open, Optional<SearchField> field) {
    Clause clause = sequence(field);
    if (at == tokens.size()) {
      throw malformed(open, "this parenthesis is not closed: a ) was expected");
    }
    at++;
    return clause;
  }

  private static Clause words(int column, Optional<SearchField> field, String text) {
    if (field.isPresent() && field.get().isOrdered()) {
      return new Clause.Range(column, field.get(), text, true, text, true);
    }
    return new Clause.Words(column, field, text);
  }

  private Clause deeper(java.util.function.Supplier<Clause> inner, Token token) {
    if (++depth > DEEPEST) {
      throw malformed(token, "nothing may be nested more than " + DEEPEST + " deep");
    }
    Clause clause = inner.get();
    depth--;
    return clause;
  }

  /** Whether an operator stands here and has something to join behind it. */
  private boolean joins(Operator.Kind kind) {
    return isNext(kind) && at + 1 < tokens.size() && begins(tokens.get(at + 1));
  }

  /** Whether NOT stands here and has something to exclude; a second NOT is a word. */
  private boolean negates() {
    return joins(Operator.Kind.NOT)
        && !(tokens.get(at + 1) instanceof Operator next && next.kind() == Operator.Kind.NOT);
  }

  private boolean isNext(Operator.Kind kind) {
    return at < tokens.size()
        && tokens.get(at) instanceof Operator operator
        && operator.kind() == kind;
  }

  /** Whether an operand can begin with a token. */
  private static boolean begins(Token token) {
    return !(token instanceof Operator operator)
        || switch (operator.kind()) {
          case REQUIRED, EXCLUDED, NOT, OPEN -> true;
          case AND, OR, CLOSE -> false;
        };
  }

  private MalformedQueryException malformed(Token token, String message) {
    return new MalformedQueryException(query, token.column(), message);
  }
}
