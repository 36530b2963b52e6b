package dev.briefs.web.page;

import dev.briefs.Filter;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import dev.briefs.archive.BriefArchive;
import dev.briefs.web.render.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matches of a search by period, whatever period it is narrowed to. */
final class Dates {
  private final BriefArchive archive;
  private final SearchRequest search;
  private final Link link;

  Dates(BriefArchive archive, SearchRequest search, Link link) {
    this.archive = archive;
    this.search = search;
    this.link = link;
  }

  /** The matches by year. */
  List<ValueCount> years(SearchResults results) {
    Filter filter = search.filter();
    if (filter.since().isEmpty() && filter.until().isEmpty()) {
      return results.facets().getOrDefault(Facet.YEAR, List.of());
    }
    return archive
        .search(search.filter(open(filter)).limit(0).facets(List.of(Facet.YEAR)))
        .facets()
        .getOrDefault(Facet.YEAR, List.of());
  }

  private static Filter open(Filter filter) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        filter.themes(),
        filter.keywords(),
        filter.categories(),
        filter.types(),
        filter.hosts(),
        filter.issues());
  }

  /** The matches by year as bars; empty where fewer than two years have any. */
  Optional<Histogram> histogram(SearchResults results) {
    Map<Integer, Long> counts = new HashMap<>();
    years(results).forEach(year -> counts.put(Integer.valueOf(year.value()), year.count()));
    if (counts.size() < 2) {
      return Optional.empty();
    }
    List<Histogram.Count> bars = new ArrayList<>();
    int last = counts.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    int first = counts.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
    for (int year = first; year <= last; year++) {
      bars.add(new Histogram.Count(Integer.toString(year), counts.getOrDefault(year, 0L)));
    }
    return Optional.of(Histogram.of(bars, "year", link));
  }
}
