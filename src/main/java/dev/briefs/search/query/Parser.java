package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a query's text into clauses: {@code AND} binds before {@code OR}, both before mere listing;
 * an operator without an operand is a word. What cannot be a query is an error or text, as asked
 * for. For one use by one thread.
 */
public final class Parser {
  /** How many characters a query has at most. */
  public static final int LONGEST_QUERY = 10_000;

  private static final int MOST_PARTS = 1_000;
  private static final int DEEPEST = 50;

  private final String query;
  private final QueryProblems problems;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(String query, QueryProblems problems, List<Token> tokens) {
    this.query = query;
    this.problems = problems;
    this.tokens = tokens;
  }

  /**
   * Reads a query.
   *
   * @throws MalformedQueryException naming the column, and what was expected there, when the query
   *     would cost too much; in strict reading also when a part of it cannot be a query
   */
  public static ParsedQuery parse(String query, SearchFields fields, Tolerance tolerance) {
    QueryProblems problems = new QueryProblems(query, tolerance.strict());
    Lexer lexer = new Lexer(query, fields, tolerance, problems);
    Parser parser = new Parser(query, problems, lexer.tokens());
    if (parser.tokens.size() > MOST_PARTS) {
      throw parser.malformed(
          parser.tokens.get(MOST_PARTS), "a query has at most " + MOST_PARTS + " words and signs");
    }
    Clause clause = parser.sequence(Optional.empty());
    return new ParsedQuery(clause, problems.notes(), lexer.spacedFields());
  }

  /** Reads a query of an index that has the usual fields only. */
  public static ParsedQuery parse(String query, Tolerance tolerance) {
    return parse(query, SearchFields.USUAL, tolerance);
  }

  static void checkLength(String query) {
    if (query.length() > LONGEST_QUERY) {
      throw new MalformedQueryException(
          query.substring(0, 40) + "…",
          LONGEST_QUERY + 1,
          "a query has at most " + LONGEST_QUERY + " characters, this one has " + query.length());
    }
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
    if (token instanceof Token.Field named) {
      return fielded(named);
    }
    if (token instanceof Operator operator && operator.kind() == Operator.Kind.OPEN) {
      return deeper(() -> group(field), operator);
    }
    return leaf(token, field);
  }

  private Clause leaf(Token token, Optional<SearchField> field) {
    if (field.isPresent() && field.get().isOrdered()) {
      return value(token.column(), token, field.get());
    }
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
        ? new Clause.Words(column, field, text)
        : new Clause.Words(token.column(), field, ((Operator) token).text());
  }

  private Clause fielded(Token.Field name) {
    if (at == tokens.size() || isNext(Operator.Kind.CLOSE)) {
      problems.report(name.column(), "a word was expected behind " + name.field().label() + ":");
      return text(name.column(), name.text());
    }
    Token next = tokens.get(at);
    if (next instanceof Token.Range range) {
      at++;
      return range(name, range);
    }
    if (name.field().isOrdered() && next instanceof Token.Word) {
      at++;
      return value(name.column(), next, name.field());
    }
    return deeper(() -> operand(Optional.of(name.field())), name);
  }

  private Clause range(Token.Field name, Token.Range range) {
    SearchField field = name.field();
    Optional<String> problem =
        RangeValues.problem(field, range.from()).or(() -> RangeValues.problem(field, range.to()));
    if (problem.isPresent()) {
      problems.report(range.column(), problem.get());
      return text(name.column(), query.substring(name.column() - 1, range.end()));
    }
    return new Clause.Range(
        range.column(), field, range.from(), range.fromIncluded(), range.to(), range.toIncluded());
  }

  /**
   * A date or number by itself: the range from it to it.
   *
   * @param start the column where the text begins that stands for it where it is neither
   */
  private Clause value(int start, Token token, SearchField field) {
    String typed = typed(token);
    Optional<String> problem = RangeValues.problem(field, typed);
    if (problem.isPresent()) {
      problems.report(token.column(), problem.get());
      return text(start, query.substring(start - 1, token.column() - 1) + typed);
    }
    return new Clause.Range(token.column(), field, typed, true, typed, true);
  }

  private static String typed(Token token) {
    if (token instanceof Token.Prefix) {
      return token.text() + "*";
    }
    return token instanceof Token.Fuzzy ? token.text() + "~" : token.text();
  }

  private static Clause text(int column, String text) {
    return new Clause.Words(column, Optional.empty(), text);
  }

  private Clause group(Optional<SearchField> field) {
    Clause clause = sequence(field);
    at++;
    return clause;
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
