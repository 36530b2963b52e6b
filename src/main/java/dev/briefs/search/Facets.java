package dev.briefs.search;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.index.FacetValue;
import dev.briefs.index.Fields;
import dev.briefs.index.IndexSnapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Counts the values of fields over briefs, exactly. */
public final class Facets {
  private static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value);

  private Facets() {}

  /**
   * The values of a field over all briefs, most frequent first, ties by value; spellings that
   * differ in case only count together and show as most often written.
   */
  public static List<ValueCount> count(IndexSnapshot snapshot, Facet facet, int limit)
      throws IOException {
    return count(snapshot.searcher(), Scope.BRIEFS.everything(), facet, limit);
  }

  /** The same over the briefs that match a query. */
  static List<ValueCount> count(IndexSearcher searcher, Query matches, Facet facet, int limit)
      throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(matches), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<String, Spellings> values = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator documents = LiveDocuments.of(scorer, leaf.reader().getLiveDocs());
        if (facet == Facet.YEAR) {
          addYears(leaf, documents, values);
        } else {
          addValues(leaf, documents, field(facet), values);
        }
      }
    }
    return values.values().stream().map(Spellings::count).sorted(MOST_FIRST).limit(limit).toList();
  }

  private static void addValues(
      LeafReaderContext leaf, DocIdSetIterator documents, String field, Map<String, Spellings> into)
      throws IOException {
    SortedSetDocValues held = DocValues.getSortedSet(leaf.reader(), field);
    int[] counts = new int[Math.toIntExact(held.getValueCount())];
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (held.advanceExact(document)) {
        for (int i = held.docValueCount(); i > 0; i--) {
          counts[(int) held.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        FacetValue value = FacetValue.decode(held.lookupOrd(ordinal).utf8ToString());
        add(value.folded(), value.written(), counts[ordinal], into);
      }
    }
  }

  private static void addYears(
      LeafReaderContext leaf, DocIdSetIterator documents, Map<String, Spellings> into)
      throws IOException {
    NumericDocValues dates =
        DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), Fields.DATE));
    for (int document = documents.nextDoc();
        dates != null && document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (dates.advanceExact(document)) {
        String year = Integer.toString(LocalDate.ofEpochDay(dates.longValue()).getYear());
        add(year, year, 1, into);
      }
    }
  }

  private static void add(String folded, String written, int count, Map<String, Spellings> into) {
    into.computeIfAbsent(folded, key -> new Spellings(new ArrayList<>()))
        .spellings()
        .add(new ValueCount(written, count));
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case THEME -> Fields.THEME;
      case KEYWORD -> Fields.KEYWORD;
      case CATEGORY -> Fields.CATEGORY;
      case TYPE -> Fields.TYPE;
      case HOST -> Fields.HOST;
      case ISSUE -> Fields.ISSUE;
      case YEAR -> Fields.DATE;
    };
  }

  /** The ways in which one value is written, in each segment. */
  private record Spellings(List<ValueCount> spellings) {
    ValueCount count() {
      Map<String, Long> byText = new HashMap<>();
      spellings.forEach(each -> byText.merge(each.value(), each.count(), Long::sum));
      String most =
          byText.entrySet().stream()
              .map(each -> new ValueCount(each.getKey(), each.getValue()))
              .min(MOST_FIRST)
              .map(ValueCount::value)
              .orElse("");
      return new ValueCount(most, spellings.stream().mapToLong(ValueCount::count).sum());
    }
  }
}
