package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.MalformedQueryException;
import dev.briefs.PeriodCount;
import dev.briefs.RowHit;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.Snippet;
import dev.briefs.ValueCount;
import dev.briefs.index.call.CallScope;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.facet.DateHistogram;
import dev.briefs.search.facet.Facets;
import dev.briefs.search.highlight.Snippets;
import dev.briefs.search.score.Closeness;
import dev.briefs.search.score.Cursor;
import dev.briefs.search.score.RelatedRanking;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Searches one state of an index; thread-safe. */
public final class Search {
  private static final int MOST_FACET_VALUES = 1_000;

  private final IndexSnapshot snapshot;
  private final IndexSearcher searcher;
  private final Optional<Closeness> closeness;
  private final QueryAnalyzer wording;
  private final QueryBuilder queries;
  private final TopicGroups topics;
  private final CustomFields fields;

  /**
   * A search over a snapshot, which stays open as long as the search is used, and which ranks by
   * words alone and knows no topics.
   */
  public Search(IndexSnapshot snapshot) {
    this(snapshot, Optional.empty(), TopicGroups.NONE);
  }

  /** A search over a snapshot that ranks also by how close briefs are to the best matches. */
  public Search(IndexSnapshot snapshot, Closeness closeness, TopicGroups topics) {
    this(snapshot, Optional.of(closeness), topics);
  }

  private Search(IndexSnapshot snapshot, Optional<Closeness> closeness, TopicGroups topics) {
    this.closeness = closeness;
    this.topics = topics;
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.fields = snapshot.settings().fields();
    this.wording = QueryAnalyzer.of(snapshot);
    this.queries = new QueryBuilder(searcher, wording, topics, fields);
  }

  /**
   * The briefs that a request asks for.
   *
   * @throws MalformedQueryException when it is strict and its query cannot be understood or would
   *     cost too much
   */
  public SearchResults search(SearchRequest request) throws IOException {
    BuiltQuery query = queries.make(request, Scope.BRIEFS);
    Matches found = matches(query, request, Scope.BRIEFS);
    StoredFields stored = searcher.storedFields();
    Snippets snippets = new Snippets(query.words(), wording);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found.asked()) {
      CallScope.check();
      Brief brief = snapshot.located(document.doc, StoredBriefs.read(stored, document.doc));
      hits.add(hit(brief, document, request.snippets() ? snippets.of(brief) : Snippet.NONE));
    }
    return new SearchResults(
        request.query(),
        found.total(),
        hits,
        Facets.count(searcher, query.query(), request.facets(), MOST_FACET_VALUES, topics),
        fieldValues(query.query(), request.fieldFacets()),
        next(found, request),
        suggestions(found, request, query, Scope.BRIEFS),
        query.parsed().notes());
  }

  /**
   * What the briefs match that a query finds and that pass a filter.
   *
   * @throws MalformedQueryException when the query cannot be understood or would cost too much
   */
  public Query matches(String query, Filter filter) throws IOException {
    return queries.make(SearchRequest.of(query).filter(filter), Scope.BRIEFS).query();
  }

  /**
   * The rows of tables that a request asks for, by relevance; its facets and place are left aside.
   *
   * @throws MalformedQueryException when it is strict and its query cannot be understood or would
   *     cost too much
   */
  public RowResults searchRows(SearchRequest request) throws IOException {
    BuiltQuery query = queries.make(request, Scope.ROWS);
    Matches found = matches(query, request, Scope.ROWS);
    RowReader rows = new RowReader(snapshot, new Snippets(query.words(), wording));
    List<RowHit> hits = new ArrayList<>();
    for (ScoreDoc document : found.asked()) {
      hits.add(rows.read(document.doc, score(document)));
    }
    return new RowResults(
        request.query(),
        found.total(),
        hits,
        suggestions(found, request, query, Scope.ROWS),
        query.parsed().notes());
  }

  /**
   * The periods in which the briefs that a request matches are dated, earliest first; sort, facets,
   * limit and places are left aside.
   */
  public List<PeriodCount> histogram(SearchRequest request, PeriodCount.Unit unit)
      throws IOException {
    return DateHistogram.count(searcher, queries.make(request, Scope.BRIEFS).query(), unit);
  }

  private Map<String, List<ValueCount>> fieldValues(Query query, List<String> names)
      throws IOException {
    Map<String, List<ValueCount>> values = new LinkedHashMap<>();
    for (String name : names) {
      String field = fields.values(name);
      values.put(name, Facets.countValues(searcher, query, field, MOST_FACET_VALUES));
    }
    return values;
  }

  private Matches matches(BuiltQuery query, SearchRequest request, Scope scope) throws IOException {
    return Matches.find(searcher, query.query(), request, scope, closeness);
  }

  private static String next(Matches found, SearchRequest request) {
    return found.asked().isEmpty()
        ? ""
        : Cursor.behind((FieldDoc) found.asked().getLast(), request.sort());
  }

  private List<String> suggestions(
      Matches found, SearchRequest request, BuiltQuery query, Scope scope) throws IOException {
    return found.total() > 0
        ? List.of()
        : new Suggestions(searcher.getIndexReader(), scope, wording)
            .of(request.query(), query.parsed().clause());
  }

  private static Hit hit(Brief brief, ScoreDoc match, Snippet snippet) {
    return new Hit(
        brief.id(),
        brief.title(),
        brief.issue().name(),
        brief.date(),
        brief.link(),
        brief.path(),
        score(match),
        RelatedRanking.share(match),
        snippet);
  }

  private static float score(ScoreDoc document) {
    return ((FieldDoc) document).fields[0] instanceof Float score ? score : 0;
  }
}
