package dev.briefs.web.page;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.render.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The values of a field, each with a link that narrows the search to it or widens it again.
 *
 * @param name the field's name
 * @param first the values that are shown at once
 * @param more those that are shown on demand
 */
public record FacetView(String name, List<Value> first, List<Value> more) {
  private static final int FIRST = 8;
  private static final int MOST = 40;

  /** Copies the lists. */
  public FacetView {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /**
   * A value.
   *
   * @param text the value
   * @param count how many matches have it
   * @param link the search with or without it
   * @param chosen whether the search is narrowed to it
   * @param share its share of the most frequent value in twentieths
   */
  public record Value(String text, long count, String link, boolean chosen, int share) {}

  /** The values of a field. */
  static FacetView of(Facet facet, List<ValueCount> counts, Link search) {
    Link start = search.without(SearchParameters.OFFSET);
    long most = counts.stream().mapToLong(ValueCount::count).max().orElse(1);
    List<Value> chosen = new ArrayList<>();
    List<Value> others = new ArrayList<>();
    for (ValueCount count : counts) {
      Value value = value(facet, count, start, most);
      (value.chosen() ? chosen : others).add(value);
    }
    chosen.addAll(others);
    int first = Math.min(FIRST, chosen.size());
    return new FacetView(
        name(facet),
        chosen.subList(0, first),
        chosen.subList(first, Math.min(MOST, chosen.size())));
  }

  private static Value value(Facet facet, ValueCount count, Link search, long most) {
    String text = count.value();
    int share = (int) Math.ceil(20.0 * count.count() / most);
    if (facet == Facet.YEAR) {
      boolean chosen =
          search.has(FilterParameters.SINCE, text) && search.has(FilterParameters.UNTIL, text);
      Link open = search.without(FilterParameters.SINCE).without(FilterParameters.UNTIL);
      Link year = open.plus(FilterParameters.SINCE, text).plus(FilterParameters.UNTIL, text);
      return new Value(text, count.count(), (chosen ? open : year).toString(), chosen, share);
    }
    String parameter = Parameter.word(facet);
    return new Value(
        text,
        count.count(),
        search.toggled(parameter, text).toString(),
        search.has(parameter, text),
        share);
  }

  private static String name(Facet facet) {
    String word = Parameter.word(facet);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
