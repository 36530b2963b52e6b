package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Reads queries in the language of Lucene's standard query parser: its syntax parser makes a tree,
 * whose nodes become clauses. For one use by one thread.
 */
public final class LuceneSyntax {
  private static final int MOST_CLAUSES = 1_000;
  private static final int DEEPEST = 50;
  private static final Pattern LEXICAL_COLUMN = Pattern.compile("column (\\d+)");

  private final String query;
  private final LuceneLeaves leaves;
  private int clauses;
  private int openQuote;

  private LuceneSyntax(String query, SearchFields fields) {
    this.query = query;
    this.leaves = new LuceneLeaves(query, fields);
  }

  /**
   * Reads a query.
   *
   * @throws MalformedQueryException naming the column, when it cannot be understood or would cost
   *     too much
   */
  public static ParsedQuery parse(String query, SearchFields fields) {
    if (query.isBlank()) {
      return ParsedQuery.EMPTY;
    }
    Parser.checkLength(query);
    LuceneSyntax syntax = new LuceneSyntax(query, fields);
    syntax.checkDepth();
    return new ParsedQuery(syntax.clause(syntax.tree()), List.of(), List.of());
  }

  private QueryNode tree() {
    try {
      return new StandardSyntaxParser().parse(query, "");
    } catch (ParseException unexpected) {
      throw malformed(unexpected);
    } catch (QueryNodeParseException lexical) {
      if (openQuote > 0) {
        throw malformed(openQuote, "this quote is not closed: a second \" was expected");
      }
      Matcher column = LEXICAL_COLUMN.matcher(String.valueOf(lexical.getMessage()));
      throw malformed(column.find() ? Integer.parseInt(column.group(1)) : 1, "not expected here");
    }
  }

  private MalformedQueryException malformed(ParseException unexpected) {
    Token next = unexpected.currentToken == null ? null : unexpected.currentToken.next;
    if (next == null) {
      return malformed(1, "this number or word is not expected here");
    }
    return next.image.isEmpty()
        ? malformed(query.length(), "the query ends where more was expected")
        : malformed(next.beginColumn + 1, next.image + " is not expected here");
  }

  private MalformedQueryException malformed(int column, String message) {
    int within = Math.clamp(column, 1, query.length());
    return new MalformedQueryException(query, within, message);
  }

  /** Bounds the parser's recursion, before it begins, and looks for a quote that is left open. */
  private void checkDepth() {
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      char character = query.charAt(i);
      if (character == '\\') {
        i++;
      } else if (character == '"') {
        openQuote = openQuote > 0 ? 0 : i + 1;
      } else if (openQuote == 0 && character == '(') {
        depth++;
      } else if (openQuote == 0 && character == ')') {
        depth--;
      }
      if (depth > DEEPEST) {
        throw malformed(i + 1, "nothing may be nested more than " + DEEPEST + " deep");
      }
    }
  }

  private Clause clause(QueryNode node) {
    if (node instanceof GroupQueryNode group) {
      return clause(group.getChild());
    }
    if (node instanceof ModifierQueryNode modifier) {
      return modified(modifier);
    }
    if (node instanceof BoostQueryNode boost) {
      return boosted(boost);
    }
    if (node instanceof MinShouldMatchNode least) {
      return new Clause.AtLeast(least.minShouldMatch, listed(least.groupQueryNode.getChild()));
    }
    if (node instanceof AndQueryNode) {
      return new Clause.All(clauses(node));
    }
    if (node instanceof OrQueryNode) {
      return new Clause.Any(clauses(node));
    }
    if (node instanceof BooleanQueryNode) {
      return new Clause.Sequence(clauses(node));
    }
    if (++clauses > MOST_CLAUSES) {
      int column = node instanceof FieldQueryNode field ? field.getBegin() + 1 : 1;
      throw malformed(column, "a query has at most " + MOST_CLAUSES + " words and phrases");
    }
    return leaves.clause(node);
  }

  private List<Clause> clauses(QueryNode node) {
    List<Clause> clauses = new ArrayList<>();
    for (QueryNode child : node.getChildren()) {
      clauses.add(clause(child));
    }
    return clauses;
  }

  /** What a group with a number of clauses that must match holds. */
  private List<Clause> listed(QueryNode group) {
    return group instanceof BooleanQueryNode && !(group instanceof AndQueryNode)
        ? clauses(group)
        : List.of(clause(group));
  }

  private Clause modified(ModifierQueryNode modifier) {
    Clause inner = clause(modifier.getChild());
    return switch (modifier.getModifier()) {
      case MOD_NOT -> new Clause.Not(inner);
      case MOD_REQ -> new Clause.Required(inner);
      case MOD_NONE -> inner;
    };
  }

  private Clause boosted(BoostQueryNode boost) {
    Clause inner = clause(boost.getChild());
    Optional<Clause.Leaf> first = inner.leaves().findFirst();
    if (!Float.isFinite(boost.getValue()) || boost.getValue() < 0) {
      int column = first.map(Clause.Leaf::column).orElse(1);
      throw malformed(column, "after ^ a number was expected that weighs it, as 2 or 0.5");
    }
    return new Clause.Boosted(inner, boost.getValue());
  }
}
