package dev.briefs.search.facet;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the years of the dates of briefs. */
final class YearCounts {
  private YearCounts() {}

  static void count(List<LeafMatches> matches, TopValues top) throws IOException {
    Map<Integer, Long> years = new HashMap<>();
    days(matches)
        .forEach(
            (day, count) ->
                years.merge(LocalDate.ofEpochDay(day).getYear(), (long) count, Long::sum));
    years.forEach((year, count) -> top.offer(count, year::toString));
  }

  /** The days that briefs are dated, since 1970, with how many are. */
  static Map<Long, Integer> days(List<LeafMatches> matches) throws IOException {
    Map<Long, Integer> days = new HashMap<>();
    for (LeafMatches leaf : matches) {
      addDays(leaf, days);
    }
    return days;
  }

  private static void addDays(LeafMatches leaf, Map<Long, Integer> days) throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
    DocIdSetIterator documents = leaf.iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (dates.advanceExact(document)) {
        days.merge(dates.nextValue(), 1, Integer::sum);
      }
    }
  }
}
