package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.MalformedQueryException;
import dev.briefs.RowHit;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.Snippet;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.facet.Facets;
import dev.briefs.search.highlight.Snippets;
import dev.briefs.search.score.Cursor;
import dev.briefs.search.score.Orders;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Searches one state of an index; thread-safe. */
public final class Search {
  private static final int MOST_FACET_VALUES = 1_000;

  private final IndexSearcher searcher;
  private final QueryAnalyzer wording;
  private final QueryBuilder queries;

  /** A search over a snapshot, which stays open as long as the search is used. */
  public Search(IndexSnapshot snapshot) {
    this.searcher = snapshot.searcher();
    this.wording = QueryAnalyzer.of(snapshot);
    this.queries = new QueryBuilder(searcher, wording);
  }

  /**
   * The briefs that a request asks for.
   *
   * @throws MalformedQueryException when it is strict and its query cannot be understood or would
   *     cost too much
   */
  public SearchResults search(SearchRequest request) throws IOException {
    BuiltQuery query = queries.make(request, Scope.BRIEFS);
    TopFieldDocs found = top(query, request, Scope.BRIEFS);
    StoredFields stored = searcher.storedFields();
    Snippets snippets = new Snippets(query.words(), wording);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : asked(found, request)) {
      Brief brief = StoredBriefs.read(stored, document.doc);
      hits.add(hit(brief, score(document), request.snippets() ? snippets.of(brief) : Snippet.NONE));
    }
    return new SearchResults(
        request.query(),
        found.totalHits.value(),
        hits,
        Facets.count(searcher, query.query(), request.facets(), MOST_FACET_VALUES),
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
    TopFieldDocs found = top(query, request.after(""), Scope.ROWS);
    RowReader rows = new RowReader(searcher, new Snippets(query.words(), wording));
    List<RowHit> hits = new ArrayList<>();
    for (ScoreDoc document : asked(found, request)) {
      hits.add(rows.read(document.doc, score(document)));
    }
    return new RowResults(
        request.query(),
        found.totalHits.value(),
        hits,
        suggestions(found, request, query, Scope.ROWS),
        query.parsed().notes());
  }

  private TopFieldDocs top(BuiltQuery query, SearchRequest request, Scope scope)
      throws IOException {
    long wanted = Math.max(1L, (long) request.offset() + request.limit());
    int count = (int) Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
    var manager =
        new TopFieldCollectorManager(
            Orders.of(scope, request.sort()),
            count,
            Cursor.parse(request.after(), request.sort()),
            Integer.MAX_VALUE);
    return searcher.search(query.query(), manager);
  }

  private static List<ScoreDoc> asked(TopFieldDocs found, SearchRequest request) {
    int from = Math.min(request.offset(), found.scoreDocs.length);
    int to = (int) Math.min((long) from + request.limit(), found.scoreDocs.length);
    return List.of(found.scoreDocs).subList(from, to);
  }

  private static String next(TopFieldDocs found, SearchRequest request) {
    List<ScoreDoc> shown = asked(found, request);
    return shown.isEmpty() ? "" : Cursor.behind((FieldDoc) shown.getLast(), request.sort());
  }

  private List<String> suggestions(
      TopFieldDocs found, SearchRequest request, BuiltQuery query, Scope scope) throws IOException {
    return found.totalHits.value() > 0
        ? List.of()
        : new Suggestions(searcher.getIndexReader(), scope, wording)
            .of(request.query(), query.parsed().clause());
  }

  private static Hit hit(Brief brief, float score, Snippet snippet) {
    return new Hit(
        brief.id(),
        brief.title(),
        brief.issue().name(),
        brief.date(),
        brief.link(),
        score,
        snippet);
  }

  private static float score(ScoreDoc document) {
    return ((FieldDoc) document).fields[0] instanceof Float score ? score : 0;
  }
}
