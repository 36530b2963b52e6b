package dev.briefs.search.compile;

import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Makes queries of patterns, which run through the words of an index. */
final class PatternQueries {
  private static final int LONGEST = 100;

  private PatternQueries() {}

  /** Words of a pattern with {@code *} and {@code ?}; empty where it would cost too much. */
  static Optional<Query> wildcard(List<WeightedField> fields, String pattern) {
    return inAny(fields, pattern, field -> new WildcardQuery(new Term(field, pattern)));
  }

  /**
   * Words that a regular expression matches as a whole; empty where it is none or would cost too
   * much.
   */
  static Optional<Query> regexp(List<WeightedField> fields, String pattern) {
    return inAny(
        fields,
        pattern,
        field ->
            new RegexpQuery(
                new Term(field, pattern),
                RegExp.ALL,
                RegExp.CASE_INSENSITIVE,
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  private static Optional<Query> inAny(
      List<WeightedField> fields, String pattern, Function<String, Query> query) {
    if (pattern.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      List<Query> queries = fields.stream().map(WeightedField::name).map(query).toList();
      return Optional.of(new DisjunctionMaxQuery(queries, 0));
    } catch (IllegalArgumentException | TooComplexToDeterminizeException refused) {
      return Optional.empty();
    }
  }
}
