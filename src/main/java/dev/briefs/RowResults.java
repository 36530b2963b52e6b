package dev.briefs;

import java.util.List;

/**
 * What a search for rows of tables found.
 *
 * @param query as given
 * @param total how many rows match, exact
 * @param hits the asked-for stretch of them, best first
 * @param suggestions where nothing matches: the query with words that the archive holds, likeliest
 *     first
 * @param notes what of the query could not be a query and was read as text
 */
public record RowResults(
    String query, long total, List<RowHit> hits, List<String> suggestions, List<QueryNote> notes) {
  /** Copies the lists. */
  public RowResults {
    hits = List.copyOf(hits);
    suggestions = List.copyOf(suggestions);
    notes = List.copyOf(notes);
  }
}
