package dev.briefs.search;

import dev.briefs.CallLimit;
import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchTimeoutException;
import dev.briefs.index.call.CallScope;
import dev.briefs.search.score.Closeness;
import dev.briefs.search.score.Cursor;
import dev.briefs.search.score.Orders;
import dev.briefs.search.score.RelatedRanking;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * The matches of a request's query, in its order.
 *
 * @param total how many match, exact
 * @param asked the asked-for stretch of them
 */
record Matches(long total, List<ScoreDoc> asked) {

  /**
   * Finds the matches.
   *
   * @throws SearchTimeoutException when that takes longer than the request allows
   * @throws MalformedQueryException when the query would cost too much
   */
  static Matches find(
      IndexSearcher searcher,
      Query query,
      SearchRequest request,
      Scope scope,
      Optional<Closeness> closeness)
      throws IOException {
    IndexSearcher limited = limited(searcher, request.timeLimit());
    boolean related =
        request.related()
            && closeness.isPresent()
            && scope == Scope.BRIEFS
            && request.sort() == Sort.RELEVANCE
            && request.limit() > 0
            && !request.query().isBlank();
    Matches matches =
        related
            ? related(limited, query, request, closeness.get())
            : plain(limited, query, request, scope);
    CallScope.check();
    if (limited.timedOut()) {
      throw new SearchTimeoutException(request.query(), request.timeLimit());
    }
    return matches;
  }

  private static Matches plain(
      IndexSearcher searcher, Query query, SearchRequest request, Scope scope) throws IOException {
    FieldDoc after = scope == Scope.BRIEFS ? Cursor.parse(request.after(), request.sort()) : null;
    TopFieldDocs found =
        top(searcher, query, Orders.of(scope, request.sort()), wanted(request), after);
    return new Matches(found.totalHits.value(), asked(List.of(found.scoreDocs), request));
  }

  private static Matches related(
      IndexSearcher searcher, Query query, SearchRequest request, Closeness closeness)
      throws IOException {
    var order = Orders.of(Scope.BRIEFS, Sort.RELEVANCE);
    TopFieldDocs best = top(searcher, query, order, RelatedRanking.DEPTH, null);
    FieldDoc after = Cursor.parse(request.after(), Sort.RELEVANCE);
    List<ScoreDoc> matches = new ArrayList<>();
    for (FieldDoc match : RelatedRanking.rank(best.scoreDocs, closeness)) {
      if (after == null || RelatedRanking.ORDER.compare(after, match) < 0) {
        matches.add(match);
      }
    }
    long missing = wanted(request) - matches.size();
    if (missing > 0 && best.scoreDocs.length == RelatedRanking.DEPTH) {
      FieldDoc last = later(after, (FieldDoc) best.scoreDocs[RelatedRanking.DEPTH - 1]);
      matches.addAll(List.of(top(searcher, query, order, missing, last).scoreDocs));
    }
    return new Matches(best.totalHits.value(), asked(matches, request));
  }

  private static FieldDoc later(@Nullable FieldDoc one, FieldDoc other) {
    return one != null && RelatedRanking.ORDER.compare(one, other) > 0 ? one : other;
  }

  private static TopFieldDocs top(
      IndexSearcher searcher,
      Query query,
      org.apache.lucene.search.Sort order,
      long wanted,
      @Nullable FieldDoc after)
      throws IOException {
    int count = (int) Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query, new TopFieldCollectorManager(order, count, after, Integer.MAX_VALUE));
  }

  private static long wanted(SearchRequest request) {
    return Math.max(1L, (long) request.offset() + request.limit());
  }

  private static List<ScoreDoc> asked(List<ScoreDoc> matches, SearchRequest request) {
    int from = Math.min(request.offset(), matches.size());
    int to = (int) Math.min((long) from + request.limit(), matches.size());
    return List.copyOf(matches.subList(from, to));
  }

  /** A searcher that ends at the limit of the request or the call; the same one without limits. */
  private static IndexSearcher limited(IndexSearcher searcher, Duration limit) {
    Optional<CallLimit> call = CallScope.current().limit();
    if (limit.isZero() && call.isEmpty()) {
      return searcher;
    }
    QueryTimeout request = limit.isZero() ? () -> false : new QueryTimeoutImpl(limit.toMillis());
    IndexSearcher limited = new IndexSearcher(searcher.getIndexReader());
    limited.setQueryCache(searcher.getQueryCache());
    limited.setTimeout(() -> request.shouldExit() || call.filter(CallLimit::isReached).isPresent());
    return limited;
  }
}
