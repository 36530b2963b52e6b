package dev.briefs.search;

import dev.briefs.MalformedQueryException;
import dev.briefs.index.FacetValue;
import dev.briefs.index.Fields;
import dev.briefs.index.FilterQueries;
import dev.briefs.search.WordQuery.WeightedField;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Turns the clauses of a query into a Lucene query over briefs. */
final class Compiler {
  private final String query;
  private final Analyzer analyzer;
  private final CharArraySet stopWords;

  Compiler(String query, Analyzer analyzer, CharArraySet stopWords) {
    this.query = query;
    this.analyzer = analyzer;
    this.stopWords = stopWords;
  }

  /** The briefs that match a clause. */
  Query compile(Clause clause) {
    return switch (clause) {
      case Clause.Words(int column, Optional<SearchField> field, String text) -> words(field, text);
      case Clause.Phrase(int column, Optional<SearchField> field, String text, int slop) ->
          phrase(column, field, text, slop);
      case Clause.Prefix(int column, Optional<SearchField> field, String text) ->
          prefix(field, text);
      case Clause.Fuzzy(int column, Optional<SearchField> field, String text, int edits) ->
          fuzzy(field, text, edits);
      case Clause.Range range -> range(range);
      case Clause.All(List<Clause> clauses) -> all(clauses);
      case Clause.Any(List<Clause> clauses) -> any(clauses);
      case Clause.Not not -> all(List.of(not));
      case Clause.Required(Clause inner) -> compile(inner);
      case Clause.Sequence(List<Clause> clauses) -> sequence(clauses);
    };
  }

  private Query sequence(List<Clause> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause each : withoutStopWords(clauses)) {
      switch (each) {
        case Clause.Not(Clause inner) -> builder.add(compile(inner), Occur.MUST_NOT);
        case Clause.Required(Clause inner) -> {
          builder.add(compile(inner), Occur.MUST);
          positive = true;
        }
        default -> {
          builder.add(compile(each), Occur.SHOULD);
          positive = true;
        }
      }
    }
    if (!positive && !clauses.isEmpty()) {
      builder.add(FilterQueries.BRIEFS, Occur.FILTER);
    }
    return builder.build();
  }

  private List<Clause> withoutStopWords(List<Clause> clauses) {
    List<Clause> telling = clauses.stream().filter(clause -> !isStopWord(clause)).toList();
    return telling.stream().allMatch(clause -> clause instanceof Clause.Not) ? clauses : telling;
  }

  private boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Words words
        && words.field().isEmpty()
        && AnalyzedText.of(analyzer, Fields.SUMMARY, words.text()).words().stream()
            .allMatch(word -> stopWords.contains(word.typed()));
  }

  private Query all(List<Clause> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(Clause inner)) {
        builder.add(compile(inner), Occur.MUST_NOT);
      } else {
        builder.add(compile(clause), Occur.MUST);
      }
    }
    if (clauses.stream().allMatch(clause -> clause instanceof Clause.Not)) {
      builder.add(FilterQueries.BRIEFS, Occur.FILTER);
    }
    return builder.build();
  }

  private Query any(List<Clause> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    clauses.forEach(clause -> builder.add(compile(clause), Occur.SHOULD));
    return builder.build();
  }

  private Query words(Optional<SearchField> field, String text) {
    if (field.isPresent() && field.get().kind() == SearchField.Kind.VALUE) {
      return value(field.get(), text, false);
    }
    return TextQueries.anyWord(fields(field), AnalyzedText.of(analyzer, Fields.SUMMARY, text));
  }

  private Query phrase(int column, Optional<SearchField> field, String text, int slop) {
    if (field.isPresent() && field.get().isOrdered()) {
      return range(new Clause.Range(column, field.get(), text, true, text, true));
    }
    if (field.isPresent() && field.get().kind() == SearchField.Kind.VALUE && slop == 0) {
      return value(field.get(), text, true);
    }
    AnalyzedText words = AnalyzedText.of(analyzer, Fields.SUMMARY, text);
    return TextQueries.phrase(fields(field), words, slop);
  }

  /** A value as a whole; a single word also within the values of keywords and themes. */
  private Query value(SearchField field, String text, boolean whole) {
    String exact = field == SearchField.HOST ? FilterQueries.bareHost(text) : text;
    Query value = new ConstantScoreQuery(FilterQueries.value(field.target(), exact));
    if (whole || !(field == SearchField.THEME || field == SearchField.KEYWORD)) {
      return value;
    }
    AnalyzedText words = AnalyzedText.of(analyzer, Fields.SUMMARY, text);
    return new DisjunctionMaxQuery(
        List.of(value, TextQueries.phrase(fields(Optional.of(field)), words, 0)), 1);
  }

  private Query prefix(Optional<SearchField> field, String text) {
    if (field.isPresent() && field.get().kind() == SearchField.Kind.VALUE) {
      return new PrefixQuery(new Term(field.get().target(), FacetValue.fold(text)));
    }
    String beginning = analyzer.normalize(Fields.SUMMARY, text).utf8ToString();
    List<Query> queries =
        fields(field).stream()
            .<Query>map(each -> new PrefixQuery(new Term(each.name(), beginning)))
            .toList();
    return new DisjunctionMaxQuery(queries, 0);
  }

  private Query fuzzy(Optional<SearchField> field, String text, int edits) {
    String word = analyzer.normalize(Fields.SUMMARY, text).utf8ToString();
    List<Query> queries =
        fields(field).stream()
            .<Query>map(each -> new FuzzyQuery(new Term(each.name(), word), edits, 1, 50, true))
            .toList();
    return new DisjunctionMaxQuery(queries, 0);
  }

  private Query range(Clause.Range range) {
    if (range.field() != SearchField.DATE) {
      return new MatchNoDocsQuery("rows are not indexed");
    }
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    if (!range.from().isEmpty()) {
      DateSpan from = date(range.column(), range.from());
      first = range.fromIncluded() ? from.first().toEpochDay() : from.last().toEpochDay() + 1;
    }
    if (!range.to().isEmpty()) {
      DateSpan to = date(range.column(), range.to());
      last = range.toIncluded() ? to.last().toEpochDay() : to.first().toEpochDay() - 1;
    }
    return new ConstantScoreQuery(LongField.newRangeQuery(Fields.DATE, first, last));
  }

  private DateSpan date(int column, String text) {
    return DateSpan.parse(text)
        .orElseThrow(
            () ->
                new MalformedQueryException(
                    query,
                    column,
                    "a date was expected, as 2024, 2024-02 or 2024-02-18, not " + text));
  }

  private static List<WeightedField> fields(Optional<SearchField> field) {
    if (field.isEmpty()) {
      return TextQueries.BRIEF_FIELDS;
    }
    String name =
        switch (field.get()) {
          case THEME -> Fields.THEME_TEXT;
          case KEYWORD -> Fields.KEYWORD_TEXT;
          case SIGNAL, CHANGE, HORIZON, DRIVER -> Fields.SIGNAL_TEXT;
          case CONCERN, BEHAVIOR, TECHNOLOGY -> Fields.BODY;
          default -> field.get().target();
        };
    return List.of(new WeightedField(name, 1));
  }
}
