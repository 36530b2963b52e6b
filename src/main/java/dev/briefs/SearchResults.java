package dev.briefs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param query as given
 * @param total how many briefs match, exact
 * @param hits the asked-for stretch of them, in the asked-for order
 * @param facets for each facet asked for, its values with counts over all matches
 * @param fieldFacets the same for each field asked for that a program has declared
 * @param next where the next stretch begins: for {@link SearchRequest#after}; empty where there is
 *     no hit
 * @param suggestions where nothing matches: the query with words that the archive holds, likeliest
 *     first
 * @param notes what of the query could not be a query and was read as text
 */
public record SearchResults(
    String query,
    long total,
    List<Hit> hits,
    Map<SearchRequest.Facet, List<ValueCount>> facets,
    Map<String, List<ValueCount>> fieldFacets,
    String next,
    List<String> suggestions,
    List<QueryNote> notes) {
  /** Copies the collections. */
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    fieldFacets = Collections.unmodifiableMap(new LinkedHashMap<>(fieldFacets));
    suggestions = List.copyOf(suggestions);
    notes = List.copyOf(notes);
  }
}
