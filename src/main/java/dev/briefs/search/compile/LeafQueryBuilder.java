package dev.briefs.search.compile;

import dev.briefs.MalformedQueryException;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.SearchField;
import dev.briefs.search.query.SearchField.Kind;
import dev.briefs.search.score.Bm25FQuery;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns clauses that hold no others into Lucene queries, each in the scope that has its field. */
final class LeafQueryBuilder {
  /** How many words a query has at most. */
  static final int MOST_WORDS = 1_000;

  private static final int MOST_PHRASES = 50;
  private static final int MOST_PATTERNS = 30;
  private static final int MOST_SCANS = 5;
  private static final int LONGEST_FUZZY = 50;

  /** In longer queries words are looked for as they are written. */
  private static final int MOST_COMPOUNDS = 20;

  private final String query;
  private final QueryAnalyzer wording;
  private final IndexReader reader;
  private final TopicGroups topics;
  private final Compounds compounds;
  private int words;
  private int phrases;
  private int patterns;
  private int scans;

  LeafQueryBuilder(String query, QueryAnalyzer wording, IndexReader reader, TopicGroups topics) {
    this.query = query;
    this.wording = wording;
    this.reader = reader;
    this.topics = topics;
    this.compounds = new Compounds(wording, reader);
  }

  /** What a clause asks for. */
  Query leaf(Scope scope, Clause.Leaf clause) throws IOException {
    if (clause instanceof Clause.Words each) {
      return words(scope, each);
    }
    if (clause instanceof Clause.Phrase each) {
      return phrase(scope, each);
    }
    if (clause instanceof Clause.Prefix each) {
      return prefix(scope, each);
    }
    if (clause instanceof Clause.Fuzzy each) {
      return fuzzy(scope, each);
    }
    if (clause instanceof Clause.Wildcard each) {
      return pattern(each, PatternQueries.wildcard(patternFields(scope, each), plain(each)));
    }
    if (clause instanceof Clause.Regexp each) {
      return pattern(each, PatternQueries.regexp(patternFields(scope, each), each.pattern()));
    }
    return range((Clause.Range) clause);
  }

  /** Any of the words, in any field. */
  Query anyWord(Scope scope, Clause.Words clause) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Word word : analyze(clause.column(), clause.text()).words()) {
      query.add(together(scope.fields(), List.of(word), 0), Occur.SHOULD);
    }
    return query.build();
  }

  /** The words that the index has for words of a query written as one. */
  List<Query> joined(Scope scope, List<Word> words) throws IOException {
    List<Word> first = words.subList(0, Math.min(words.size(), MOST_COMPOUNDS));
    List<Query> joined = new ArrayList<>();
    for (Word word : compounds.joined(scope.fields(), first)) {
      joined.add(otherWay(scope.fields(), List.of(word), List.of(word), 0));
    }
    return joined;
  }

  /** All the words together; in fields of whole values, the value. */
  private Query words(Scope scope, Clause.Words clause) throws IOException {
    if (isValue(clause.field())) {
      return value(clause.column(), clause.field().get(), clause.text(), false);
    }
    return together(scope, clause.column(), clause.field(), clause.text(), 0);
  }

  /** The words together; in fields of whole values, the value, unless a distance is given. */
  private Query phrase(Scope scope, Clause.Phrase clause) throws IOException {
    if (++phrases > MOST_PHRASES) {
      throw malformed(clause.column(), "a query has at most " + MOST_PHRASES + " phrases");
    }
    if (isValue(clause.field()) && (clause.slop() == 0 || !isList(clause.field().get()))) {
      return value(clause.column(), clause.field().get(), clause.text(), true);
    }
    return together(scope, clause.column(), clause.field(), clause.text(), clause.slop());
  }

  private Query together(
      Scope scope, int column, Optional<SearchField> field, String text, int slop)
      throws IOException {
    List<Word> together = analyze(column, text).words();
    return inTable(field, together(fields(scope, field), together, slop));
  }

  /** The words together, also as the archive writes them. */
  private Query together(List<WeightedField> fields, List<Word> together, int slop)
      throws IOException {
    Query exact = TextQueries.phrase(fields, together, slop);
    if (words > MOST_COMPOUNDS) {
      return exact;
    }
    List<Query> ways = new ArrayList<>();
    ways.add(exact);
    for (List<Word> way : compounds.otherWays(fields, together)) {
      ways.add(otherWay(fields, together, way, slop));
    }
    return ways.size() == 1 ? exact : new DisjunctionMaxQuery(ways, 0);
  }

  private Query otherWay(List<WeightedField> fields, List<Word> words, List<Word> way, int slop)
      throws IOException {
    Query query = TextQueries.phrase(fields, way, slop);
    return new BoostQuery(query, compounds.weight(fields, words, way));
  }

  /** The words that begin so. */
  private Query prefix(Scope scope, Clause.Prefix clause) throws IOException {
    countPattern(clause.column());
    if (isValue(clause.field()) && !isList(clause.field().get())) {
      String beginning = FacetValue.fold(clause.text());
      return new PrefixQuery(new Term(clause.field().get().target(), beginning));
    }
    String beginning = wording.plain(clause.text());
    List<WeightedField> fields = fields(scope, clause.field());
    Query words =
        PrefixWords.forms(reader, fields, beginning)
            .<Query>map(forms -> new Bm25FQuery(fields, forms))
            .orElseGet(() -> anyPrefix(fields, beginning));
    return inTable(clause.field(), words);
  }

  private static Query anyPrefix(List<WeightedField> fields, String beginning) {
    List<Query> queries =
        fields.stream()
            .<Query>map(field -> new PrefixQuery(new Term(field.name(), beginning)))
            .toList();
    return new DisjunctionMaxQuery(queries, 0);
  }

  /** The words that differ in so many letters. */
  private Query fuzzy(Scope scope, Clause.Fuzzy clause) throws IOException {
    countPattern(clause.column());
    if (clause.text().length() > LONGEST_FUZZY) {
      throw malformed(clause.column(), "a word with ~ has at most " + LONGEST_FUZZY + " letters");
    }
    if (isValue(clause.field()) && !isList(clause.field().get())) {
      Term value = new Term(clause.field().get().target(), FacetValue.fold(clause.text()));
      return new ConstantScoreQuery(new FuzzyQuery(value, clause.edits(), 1));
    }
    List<WeightedField> fields = fields(scope, clause.field());
    String word = wording.plain(clause.text());
    return inTable(
        clause.field(),
        new Bm25FQuery(fields, SimilarWords.of(reader, fields, word, clause.edits(), 1).forms()));
  }

  /** The words of a pattern, which is counted as it may run through all words of the index. */
  private Query pattern(Clause.Leaf clause, Optional<Query> words) {
    if (++scans > MOST_SCANS) {
      throw malformed(
          clause.column(),
          "a query has at most "
              + MOST_SCANS
              + " regular expressions and words with * or ? within them");
    }
    return inTable(
        clause.field(),
        words.orElseThrow(
            () ->
                malformed(
                    clause.column(), "this pattern is none, or too long, or would cost too much")));
  }

  private static List<WeightedField> patternFields(Scope scope, Clause.Leaf clause) {
    return isValue(clause.field())
        ? List.of(new WeightedField(clause.field().get().target(), 1))
        : fields(scope, clause.field());
  }

  /** A pattern in the form of the words that it is compared with. */
  private String plain(Clause.Wildcard clause) {
    return isValue(clause.field())
        ? FacetValue.fold(clause.pattern())
        : wording.plain(clause.pattern());
  }

  /** The values between the bounds. */
  private Query range(Clause.Range clause) {
    return switch (clause.values().kind()) {
      case DATE -> RangeQueries.dates(clause);
      case NUMBER -> RangeQueries.numbers(clause);
      case DECIMAL -> RangeQueries.decimals(clause);
      case VALUE -> RangeQueries.texts(clause, FacetValue::fold);
      case TEXT, COLUMN, TABLE -> RangeQueries.texts(clause, wording::plain);
    };
  }

  private void countPattern(int column) {
    if (++patterns > MOST_PATTERNS) {
      throw malformed(column, "a query has at most " + MOST_PATTERNS + " words with * or ~");
    }
  }

  /** The words of a text, each counted. */
  private AnalyzedText analyze(int column, String text) {
    AnalyzedText analyzed = wording.words(text);
    words += analyzed.words().size();
    if (words > MOST_WORDS) {
      throw malformed(column, "a query has at most " + MOST_WORDS + " words");
    }
    return analyzed;
  }

  /** A value as a whole; typed without quotes, also its words within keywords and themes. */
  private Query value(int column, SearchField field, String text, boolean whole)
      throws IOException {
    if (field.equals(SearchField.TOPIC)) {
      return new ConstantScoreQuery(topics.briefs(text));
    }
    String exact = field.equals(SearchField.HOST) ? FilterQueries.bareHost(text) : text;
    Term term = new Term(field.target(), FacetValue.of(exact).folded());
    Query value = new ConstantScoreQuery(new TermQuery(term));
    if (whole || !isList(field)) {
      return value;
    }
    Query within =
        together(fields(Scope.BRIEFS, Optional.of(field)), analyze(column, text).words(), 0);
    return new DisjunctionMaxQuery(List.of(value, within), 1);
  }

  private static List<WeightedField> fields(Scope scope, Optional<SearchField> field) {
    if (field.isEmpty() || field.get().kind() == Kind.TABLE) {
      return scope.fields();
    }
    if (field.get().equals(SearchField.THEME)) {
      return List.of(new WeightedField(Fields.THEME_TEXT, 1));
    }
    return List.of(
        new WeightedField(
            field.get().equals(SearchField.KEYWORD) ? Fields.KEYWORD_TEXT : field.get().target(),
            1));
  }

  /** The rows of the field's table only, where it is one of a table. */
  private static Query inTable(Optional<SearchField> field, Query rows) {
    if (field.isEmpty() || field.get().kind() != Kind.TABLE) {
      return rows;
    }
    return new BooleanQuery.Builder()
        .add(rows, Occur.MUST)
        .add(new TermQuery(new Term(Fields.ROW_TABLE, field.get().target())), Occur.FILTER)
        .build();
  }

  private static boolean isValue(Optional<SearchField> field) {
    return field.isPresent() && field.get().kind() == Kind.VALUE;
  }

  private static boolean isList(SearchField field) {
    return field.equals(SearchField.THEME) || field.equals(SearchField.KEYWORD);
  }

  private MalformedQueryException malformed(int column, String message) {
    return new MalformedQueryException(query, column, message);
  }
}
