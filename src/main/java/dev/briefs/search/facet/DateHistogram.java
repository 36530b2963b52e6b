package dev.briefs.search.facet;

import dev.briefs.PeriodCount;
import dev.briefs.PeriodCount.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts briefs by the periods of their dates, exactly. */
public final class DateHistogram {
  private DateHistogram() {}

  /** The periods in which briefs that match a query are dated, earliest first. */
  public static List<PeriodCount> count(IndexSearcher searcher, Query query, Unit unit)
      throws IOException {
    Map<LocalDate, Long> counts = new TreeMap<>();
    YearCounts.days(LeafMatches.of(searcher, query))
        .forEach(
            (day, count) ->
                counts.merge(first(LocalDate.ofEpochDay(day), unit), (long) count, Long::sum));
    List<PeriodCount> periods = new ArrayList<>();
    counts.forEach((first, count) -> periods.add(new PeriodCount(first, count)));
    return periods;
  }

  private static LocalDate first(LocalDate day, Unit unit) {
    return unit == Unit.YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
  }
}
