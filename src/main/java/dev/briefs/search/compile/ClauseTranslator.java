package dev.briefs.search.compile;

import dev.briefs.index.document.TopicGroups;
import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.query.Clause;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Turns the clauses of one query into a Lucene query. A clause on rows finds briefs by one of their
 * rows; clauses on rows that must all match must match on the same row.
 */
public final class ClauseTranslator {
  private final QueryAnalyzer wording;
  private final LeafQueryBuilder leaves;
  private final BitSetProducer briefs;
  private final boolean narrows;

  /**
   * Translates the clauses of a query.
   *
   * @param narrows whether values, dates and numbers in a list are conditions
   */
  public ClauseTranslator(
      String query,
      QueryAnalyzer wording,
      IndexReader reader,
      BitSetProducer briefs,
      boolean narrows,
      TopicGroups topics) {
    this.narrows = narrows;
    this.wording = wording;
    this.leaves = new LeafQueryBuilder(query, wording, reader, topics);
    this.briefs = briefs;
  }

  /** What matches a whole query in a scope; nothing where it holds no word. */
  public Query compile(Scope scope, Clause query) throws IOException {
    return query instanceof Clause.Words words && words.field().isEmpty()
        ? optional(scope, List.of(words))
        : strictly(scope, query);
  }

  private Query strictly(Scope scope, Clause clause) throws IOException {
    if (clause.isWhollyIn(scope.other()::has)) {
      return cross(scope, strictly(scope.other(), clause));
    }
    if (clause instanceof Clause.Leaf leaf) {
      return leaves.leaf(scope, leaf);
    }
    if (clause instanceof Clause.Required(Clause inner)) {
      return strictly(scope, inner);
    }
    if (clause instanceof Clause.Boosted(Clause inner, float factor)) {
      return new BoostQuery(strictly(scope, inner), factor);
    }
    if (clause instanceof Clause.Everything) {
      return new ConstantScoreQuery(scope.everything());
    }
    if (clause instanceof Clause.AtLeast least) {
      return atLeast(scope, least);
    }
    if (clause instanceof Clause.Any(List<Clause> clauses)) {
      return any(scope, clauses);
    }
    return clause instanceof Clause.Sequence(List<Clause> clauses)
        ? sequence(scope, clauses)
        : all(scope, clause instanceof Clause.All(List<Clause> each) ? each : List.of(clause));
  }

  /** Briefs by their rows, or rows by their briefs. */
  public Query cross(Scope to, Query matches) {
    return to == Scope.BRIEFS
        ? new ToParentBlockJoinQuery(matches, briefs, ScoreMode.Max)
        : new ToChildBlockJoinQuery(matches, briefs);
  }

  private Query all(Scope scope, List<Clause> given) throws IOException {
    List<Clause> clauses = withoutBlank(given);
    List<Clause> across =
        clauses.stream().filter(each -> each.isWhollyIn(scope.other()::has)).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (across.size() > 1) {
      query.add(cross(scope, all(scope.other(), across)), Occur.MUST);
    }
    boolean positive = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(Clause inner)) {
        query.add(strictly(scope, inner), Occur.MUST_NOT);
      } else {
        positive = true;
        if (across.size() <= 1 || !across.contains(clause)) {
          query.add(strictly(scope, clause), Occur.MUST);
        }
      }
    }
    if (!positive && !clauses.isEmpty()) {
      query.add(scope.everything(), Occur.FILTER);
    }
    return query.build();
  }

  private Query any(Scope scope, List<Clause> clauses) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      query.add(strictly(scope, clause), Occur.SHOULD);
    }
    return query.build();
  }

  private Query atLeast(Scope scope, Clause.AtLeast clause) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.setMinimumNumberShouldMatch(clause.count());
    for (Clause each : clause.clauses()) {
      if (each instanceof Clause.Not(Clause inner)) {
        query.add(strictly(scope, inner), Occur.MUST_NOT);
      } else {
        query.add(
            strictly(scope, each), each instanceof Clause.Required ? Occur.MUST : Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Query sequence(Scope scope, List<Clause> given) throws IOException {
    Clause.Sequence listed = new Clause.Sequence(withoutBlank(given));
    List<Clause> clauses = narrows ? listed.grouped().clauses() : listed.clauses();
    List<Clause> strict = clauses.stream().filter(this::isStrict).toList();
    List<Clause> optional = telling(clauses.stream().filter(each -> !isStrict(each)).toList());
    boolean required =
        optional.isEmpty() || strict.stream().anyMatch(each -> each instanceof Clause.Required);
    if (strict.isEmpty()) {
      return optional(scope, optional);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(
        all(scope, strict.stream().map(ClauseTranslator::unwrapped).toList()),
        required ? Occur.MUST : Occur.FILTER);
    if (!optional.isEmpty()) {
      query.add(optional(scope, optional), required ? Occur.SHOULD : Occur.MUST);
    }
    return query.build();
  }

  private Query optional(Scope scope, List<Clause> clauses) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Word> words = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Words bare && bare.field().isEmpty()) {
        query.add(leaves.anyWord(scope, bare), Occur.SHOULD);
        words.addAll(wording.words(bare.text()).words());
      } else {
        query.add(strictly(scope, clause), Occur.SHOULD);
      }
    }
    if (words.size() > 1) {
      leaves.joined(scope, words).forEach(joined -> query.add(joined, Occur.SHOULD));
      query.add(TextQueries.nearness(scope.fields(), words), Occur.SHOULD);
    }
    return query.build();
  }

  /** The clauses without stop words, unless there is nothing else. */
  private List<Clause> telling(List<Clause> clauses) {
    List<Clause> telling = clauses.stream().filter(each -> !isStopWord(each)).toList();
    return telling.isEmpty() ? clauses : telling;
  }

  /** Leaves out what holds no word: an exclusion of nothing must not find everything. */
  private List<Clause> withoutBlank(List<Clause> clauses) {
    return clauses.stream().filter(each -> !isBlank(each)).toList();
  }

  private boolean isBlank(Clause clause) {
    if (clause instanceof Clause.Words words) {
      return isBlank(words.text());
    }
    if (clause instanceof Clause.Phrase phrase) {
      return isBlank(phrase.text());
    }
    return !(clause instanceof Clause.Leaf || clause instanceof Clause.Everything)
        && clause.clauses().stream().allMatch(this::isBlank);
  }

  private boolean isBlank(String text) {
    return wording.words(text).words().isEmpty();
  }

  private boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Words words
        && words.field().isEmpty()
        && wording.isStopWord(words.text());
  }

  private boolean isStrict(Clause clause) {
    return (narrows && clause.narrows().isPresent())
        || clause instanceof Clause.Required
        || clause instanceof Clause.Not;
  }

  private static Clause unwrapped(Clause clause) {
    return clause instanceof Clause.Required(Clause inner) ? inner : clause;
  }
}
