package dev.briefs.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of search results shows.
 *
 * @param frame what surrounds it
 * @param hits the results
 * @param paging where they stand
 * @param facets the values to narrow the search by
 * @param histogram the matches by period, where they have dates
 * @param sorts the orders to choose from
 * @param filters what the search is narrowed to, each with a link without it
 * @param suggestions queries that may have been meant
 * @param notes what of the query is read as text
 * @param everything whether neither query nor filter is given
 */
public record SearchView(
    Frame frame,
    List<HitView> hits,
    Paging paging,
    List<FacetView> facets,
    Optional<Histogram> histogram,
    List<Option> sorts,
    List<Option> filters,
    List<Option> suggestions,
    List<Note> notes,
    boolean everything) {
  /** Copies the lists. */
  public SearchView {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    sorts = List.copyOf(sorts);
    filters = List.copyOf(filters);
    suggestions = List.copyOf(suggestions);
    notes = List.copyOf(notes);
  }

  /**
   * A result.
   *
   * @param brief the brief
   * @param snippet the passage that matches
   */
  public record HitView(Label brief, List<Marked> snippet) {}

  /**
   * What of the query is read as text.
   *
   * @param mark blanks and a mark that stands below the place in the query
   * @param message what is wrong there
   */
  public record Note(String mark, String message) {}

  /**
   * A choice.
   *
   * @param text what it says
   * @param link where it leads
   * @param chosen whether it is in force
   */
  public record Option(String text, String link, boolean chosen) {}
}
