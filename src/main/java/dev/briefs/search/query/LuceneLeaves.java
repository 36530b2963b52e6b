package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;

/** Turns the nodes of Lucene's syntax that hold no others into clauses; for one query. */
final class LuceneLeaves {
  private static final int MOST_SLOP = 100;
  private static final int MOST_EDITS = 2;
  private static final String ANY = "*";

  private final String query;
  private final SearchFields fields;

  LuceneLeaves(String query, SearchFields fields) {
    this.query = query;
    this.fields = fields;
  }

  /** The clause of a node. */
  Clause clause(QueryNode node) {
    if (node instanceof SlopQueryNode slop && slop.getChild() instanceof FieldQueryNode phrase) {
      return phrase(phrase, slop.getValue());
    }
    if (node instanceof TermRangeQueryNode range) {
      return range(range);
    }
    if (node instanceof RegexpQueryNode regexp) {
      return regexp(regexp);
    }
    if (node instanceof QuotedFieldQueryNode phrase) {
      return phrase(phrase, 0);
    }
    if (node instanceof FuzzyQueryNode fuzzy) {
      return fuzzy(fuzzy);
    }
    if (node instanceof FieldQueryNode word) {
      return word(word);
    }
    throw malformed(1, "interval functions (fn:) are not offered");
  }

  private Clause phrase(FieldQueryNode node, int slop) {
    int column = Math.max(1, node.getBegin());
    Optional<SearchField> field = field(node);
    if (slop < 0 || slop > MOST_SLOP) {
      throw malformed(column, "after ~ a number of places was expected, from 0 to " + MOST_SLOP);
    }
    return isOrdered(field)
        ? value(column, field.get(), node.getTextAsString())
        : new Clause.Phrase(column, field, node.getTextAsString(), slop);
  }

  private Clause fuzzy(FuzzyQueryNode node) {
    int column = node.getBegin() + 1;
    float asked = node.getSimilarity();
    String word = node.getTextAsString();
    int edits =
        asked >= 1
            ? (int) asked
            : FuzzyQuery.floatToEdits(asked, word.codePointCount(0, word.length()));
    Optional<SearchField> field = field(node);
    if (edits > MOST_EDITS || isOrdered(field)) {
      throw malformed(column, "after ~ of a word a number of letters was expected: 0, 1 or 2");
    }
    return new Clause.Fuzzy(column, field, word, edits);
  }

  private Clause regexp(RegexpQueryNode node) {
    String pattern = String.valueOf(node.getText());
    int column = Math.max(0, query.indexOf("/" + pattern)) + 1;
    Optional<SearchField> field = field(node.getFieldAsString(), column);
    if (isOrdered(field)) {
      throw malformed(column, field.get().label() + ": takes no regular expression");
    }
    return new Clause.Regexp(column, field, pattern);
  }

  private Clause range(TermRangeQueryNode node) {
    FieldQueryNode lower = node.getLowerBound();
    FieldQueryNode upper = node.getUpperBound();
    int column = Math.max(Math.max(lower.getBegin(), upper.getBegin()), 0) + 1;
    Optional<SearchField> field = field(node.getField().toString(), column);
    if (field.isEmpty() || field.get().kind() == SearchField.Kind.TABLE) {
      throw malformed(column, "a range stands behind a field of words, values, dates or numbers");
    }
    String from = bound(lower);
    String to = bound(upper);
    if (field.get().isOrdered()) {
      RangeValues.problem(field.get(), from)
          .or(() -> RangeValues.problem(field.get(), to))
          .ifPresent(
              problem -> {
                throw malformed(column, problem);
              });
    }
    return new Clause.Range(
        column, field.get(), from, node.isLowerInclusive(), to, node.isUpperInclusive());
  }

  private static String bound(FieldQueryNode node) {
    String text = node.getTextAsString();
    return text.equals(ANY) ? "" : text;
  }

  private Clause word(FieldQueryNode node) {
    int column = node.getBegin() + 1;
    CharSequence text = node.getText();
    if (ANY.contentEquals(node.getField()) && ANY.contentEquals(text)) {
      return new Clause.Everything();
    }
    Optional<SearchField> field = field(node);
    if (isOrdered(field)) {
      return value(column, field.get(), text.toString());
    }
    int wild = firstWild(text);
    if (wild < 0) {
      return new Clause.Words(column, field, text.toString());
    }
    return wild == text.length() - 1 && wild > 0 && text.charAt(wild) == '*'
        ? new Clause.Prefix(column, field, text.subSequence(0, wild).toString())
        : new Clause.Wildcard(column, field, pattern(text));
  }

  private Clause value(int column, SearchField field, String text) {
    RangeValues.problem(field, text)
        .ifPresent(
            problem -> {
              throw malformed(column, problem);
            });
    return new Clause.Range(column, field, text, true, text, true);
  }

  private static int firstWild(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWild(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWild(CharSequence text, int at) {
    char character = text.charAt(at);
    return (character == '*' || character == '?') && !UnescapedCharSequence.wasEscaped(text, at);
  }

  /** The text with a backslash before what is no sign of a pattern but looks like one. */
  private static String pattern(CharSequence text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if ("*?\\".indexOf(text.charAt(i)) >= 0 && !isWild(text, i)) {
        pattern.append('\\');
      }
      pattern.append(text.charAt(i));
    }
    return pattern.toString();
  }

  private Optional<SearchField> field(FieldQueryNode node) {
    return field(node.getFieldAsString(), node.getBegin() + 1);
  }

  private Optional<SearchField> field(String name, int column) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<SearchField> known = fields.find(name);
    if (known.isEmpty()) {
      int place = query.lastIndexOf(name, column - 1);
      throw malformed(place < 0 ? column : place + 1, FieldLexer.unknown(name, fields));
    }
    return known;
  }

  private static boolean isOrdered(Optional<SearchField> field) {
    return field.isPresent() && field.get().isOrdered();
  }

  private MalformedQueryException malformed(int column, String message) {
    return new MalformedQueryException(
        query, Math.clamp(column, 1, Math.max(1, query.length())), message);
  }
}
