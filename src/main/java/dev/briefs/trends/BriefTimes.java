package dev.briefs.trends;

import dev.briefs.Issue;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.document.Fields;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * When the briefs of an index are of, by document.
 *
 * @param days the date of each document in days since 1970-01-01, or {@link #NONE}
 * @param issues the number of each document's issue, or -1
 * @param issueNames the issues in order of time
 */
record BriefTimes(int[] days, int[] issues, List<String> issueNames) {
  /** Stands for a date that a document does not have. */
  static final int NONE = Integer.MIN_VALUE;

  static BriefTimes of(IndexSnapshot snapshot) throws IOException {
    int[] days = new int[snapshot.reader().maxDoc()];
    int[] issues = new int[days.length];
    Arrays.fill(days, NONE);
    Arrays.fill(issues, -1);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      readDays(leaf, days);
      readIssues(leaf, issues, numbers, names);
    }
    return new BriefTimes(days, issues, names).ordered();
  }

  private static void readDays(LeafReaderContext leaf, int[] days) throws IOException {
    SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
    for (int doc = dates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dates.nextDoc()) {
      days[leaf.docBase + doc] = Math.toIntExact(dates.nextValue());
    }
  }

  private static void readIssues(
      LeafReaderContext leaf, int[] issues, Map<String, Integer> numbers, List<String> names)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.ISSUE);
    int[] ofOrdinal = new int[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < ofOrdinal.length; ordinal++) {
      FacetValue value = FacetValue.decode(values.lookupOrd(ordinal).utf8ToString());
      ofOrdinal[ordinal] = numbers.computeIfAbsent(value.folded(), name -> numbers.size());
      if (ofOrdinal[ordinal] == names.size()) {
        names.add(value.written());
      }
    }
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      issues[leaf.docBase + doc] = ofOrdinal[(int) values.nextOrd()];
    }
  }

  /** The same with issues in the order of their dates, else of their first briefs, then names. */
  private BriefTimes ordered() {
    long[] starts = new long[issueNames.size()];
    Arrays.fill(starts, Long.MAX_VALUE);
    for (int document = 0; document < issues.length; document++) {
      if (issues[document] >= 0 && days[document] != NONE) {
        starts[issues[document]] = Math.min(starts[issues[document]], days[document]);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int issue = 0; issue < starts.length; issue++) {
      starts[issue] =
          new Issue(issueNames.get(issue), "")
              .date()
              .map(LocalDate::toEpochDay)
              .orElse(starts[issue]);
      order.add(issue);
    }
    order.sort(
        Comparator.comparingLong((Integer issue) -> starts[issue]).thenComparing(issueNames::get));
    int[] places = new int[starts.length];
    for (int place = 0; place < places.length; place++) {
      places[order.get(place)] = place;
    }
    int[] placed = Arrays.stream(issues).map(issue -> issue < 0 ? -1 : places[issue]).toArray();
    return new BriefTimes(days, placed, order.stream().map(issueNames::get).toList());
  }
}
