package dev.briefs.search;

import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Syntax;
import dev.briefs.index.analysis.TitleKey;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.search.compile.ClauseTranslator;
import dev.briefs.search.compile.PlainText;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.highlight.MatchedWords;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.LuceneSyntax;
import dev.briefs.search.query.ParsedQuery;
import dev.briefs.search.query.Parser;
import dev.briefs.search.query.SearchFields;
import dev.briefs.search.query.Tolerance;
import dev.briefs.search.score.Recency;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Makes Lucene queries of requests; thread-safe. */
final class QueryBuilder {
  private static final float TITLE_PER_WORD = 10;

  private final IndexReader reader;
  private final QueryReader texts;
  private final QueryAnalyzer wording;
  private final TopicGroups topics;
  private final CustomFields declared;
  private final SearchFields fields;
  private final BitSetProducer briefs = new QueryBitSetProducer(Scope.BRIEFS.everything());

  QueryBuilder(
      IndexSearcher searcher, QueryAnalyzer wording, TopicGroups topics, CustomFields declared) {
    this.declared = declared;
    this.fields = SearchFields.with(declared.declared());
    this.topics = topics;
    this.reader = searcher.getIndexReader();
    this.wording = wording;
    this.texts = new QueryReader(searcher, fields);
  }

  /**
   * The query of a request.
   *
   * @throws MalformedQueryException in strict reading and in Lucene's syntax, when it cannot be
   *     understood or would cost too much
   */
  BuiltQuery make(SearchRequest request, Scope scope) throws IOException {
    if (request.syntax() == Syntax.LUCENE) {
      return made(request, scope, LuceneSyntax.parse(request.query(), fields));
    }
    if (request.strict()) {
      return made(request, scope, strictly(request.query(), scope));
    }
    try {
      return texts.tolerantly(request.query(), parsed -> made(request, scope, parsed));
    } catch (MalformedQueryException malformed) {
      return made(request, scope, PlainText.parse(request.query(), malformed, wording));
    }
  }

  private BuiltQuery made(SearchRequest request, Scope scope, ParsedQuery parsed)
      throws IOException {
    ClauseTranslator compiler =
        new ClauseTranslator(
            request.query(), wording, reader, briefs, request.syntax() == Syntax.BRIEFS, topics);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(filter(request, scope, compiler), Occur.FILTER);
    if (!request.query().isBlank()) {
      Clause clause = parsed.clause();
      Query text = compiler.compile(scope, clause);
      query.add(
          scope == Scope.BRIEFS && request.syntax() == Syntax.BRIEFS
              ? withTitle(text, clause, request.query())
              : text,
          Occur.MUST);
    }
    if (request.boostRecent()) {
      Recency.query(reader, scope).ifPresent(recent -> query.add(recent, Occur.SHOULD));
    }
    return new BuiltQuery(query.build(), parsed, MatchedWords.of(parsed.clause(), wording));
  }

  private Query filter(SearchRequest request, Scope scope, ClauseTranslator compiler) {
    if (scope == Scope.BRIEFS) {
      return FilterQueries.query(request.filter(), declared);
    }
    return request.filter().isAll()
        ? scope.everything()
        : compiler.cross(scope, FilterQueries.query(request.filter(), declared));
  }

  /** A text that is no query is one all the same where it is the title of a brief. */
  private ParsedQuery strictly(String query, Scope scope) throws IOException {
    try {
      return Parser.parse(query, fields, Tolerance.STRICT);
    } catch (MalformedQueryException malformed) {
      if (scope == Scope.BRIEFS && reader.docFreq(title(query)) > 0) {
        return ParsedQuery.EMPTY;
      }
      throw malformed;
    }
  }

  /** A typed title finds its brief first, unless the query excludes something. */
  private Query withTitle(Query text, Clause clause, String query) throws IOException {
    if (clause.excludes() || reader.docFreq(title(query)) == 0) {
      return text;
    }
    float boost = TITLE_PER_WORD * (1 + wording.words(query).words().size());
    Query title = new BoostQuery(new ConstantScoreQuery(new TermQuery(title(query))), boost);
    return new BooleanQuery.Builder().add(text, Occur.SHOULD).add(title, Occur.SHOULD).build();
  }

  private static Term title(String query) {
    return new Term(Fields.TITLE_KEY, TitleKey.of(query));
  }
}
