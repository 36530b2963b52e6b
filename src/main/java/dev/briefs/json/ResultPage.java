package dev.briefs.json;

import dev.briefs.Hit;
import dev.briefs.QueryNote;
import dev.briefs.RowHit;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import java.util.List;
import java.util.Map;

/**
 * What a query found, briefs or rows of their tables.
 *
 * @param query as given
 * @param total how many match
 * @param hits the asked-for stretch of them
 * @param facets for each facet asked for, its values with counts
 * @param suggestions where nothing matches: queries that may have been meant
 * @param notes what of the query is read as text, as text for people
 */
public record ResultPage<H>(
    String query,
    long total,
    List<H> hits,
    Map<SearchRequest.Facet, List<ValueCount>> facets,
    List<String> suggestions,
    List<String> notes) {
  public static ResultPage<Hit> of(SearchResults results) {
    return new ResultPage<>(
        results.query(),
        results.total(),
        results.hits(),
        results.facets(),
        results.suggestions(),
        texts(results.notes()));
  }

  public static ResultPage<RowHit> of(RowResults results) {
    return new ResultPage<>(
        results.query(),
        results.total(),
        results.hits(),
        Map.of(),
        results.suggestions(),
        texts(results.notes()));
  }

  private static List<String> texts(List<QueryNote> notes) {
    return notes.stream().map(QueryNote::text).toList();
  }
}
