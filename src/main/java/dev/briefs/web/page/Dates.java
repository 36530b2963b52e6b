package dev.briefs.web.page;

import dev.briefs.Filter;
import dev.briefs.PeriodCount;
import dev.briefs.PeriodCount.Unit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import dev.briefs.archive.BriefArchive;
import dev.briefs.web.render.Link;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matches of a search by period, whatever period it is narrowed to. */
final class Dates {
  /** More bars would be too thin to choose. */
  private static final int MOST_MONTHS = 150;

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
        .search(ofAnyDate().limit(0).facets(List.of(Facet.YEAR)))
        .facets()
        .getOrDefault(Facet.YEAR, List.of());
  }

  private SearchRequest ofAnyDate() {
    return search.filter(search.filter().dates(Optional.empty(), Optional.empty()));
  }

  /** The matches by month as bars, by year in long archives; empty where all are of one period. */
  Optional<Histogram> histogram() {
    List<PeriodCount> months = archive.histogram(ofAnyDate(), Unit.MONTH);
    if (months.size() < 2) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.from(months.getFirst().first());
    YearMonth last = YearMonth.from(months.getLast().first());
    boolean byMonth = first.until(last, ChronoUnit.MONTHS) < MOST_MONTHS;
    Map<String, Long> counts = new HashMap<>();
    for (PeriodCount month : months) {
      counts.merge(period(YearMonth.from(month.first()), byMonth), month.count(), Long::sum);
    }
    List<Histogram.Count> bars = new ArrayList<>();
    YearMonth end = byMonth ? last : last.withMonth(12);
    for (YearMonth at = byMonth ? first : first.withMonth(1);
        !at.isAfter(end);
        at = at.plusMonths(byMonth ? 1 : 12)) {
      String period = period(at, byMonth);
      bars.add(new Histogram.Count(period, counts.getOrDefault(period, 0L)));
    }
    return Optional.of(Histogram.of(bars, byMonth ? "month" : "year", link));
  }

  private static String period(YearMonth month, boolean byMonth) {
    return byMonth ? month.toString() : Integer.toString(month.getYear());
  }
}
