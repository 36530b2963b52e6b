package dev.briefs.trends;

import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.call.CallScope;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.trends.ValuePostings.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Reads the values of an exact field with their documents; spellings of one value together. */
final class FieldPostings {
  private final String label;
  private final UnaryOperator<String> fold;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Map<FacetValue, Integer>> spellings = new ArrayList<>();
  private int[] entries = new int[1 << 12];
  private int used;

  private FieldPostings(String label, UnaryOperator<String> fold) {
    this.label = label;
    this.fold = fold;
  }

  /**
   * Reads a field.
   *
   * @param field the field of the index
   * @param label the field's name in queries
   * @param fold what the spellings of one value have in common
   */
  static ValuePostings read(
      IndexSnapshot snapshot, String field, String label, UnaryOperator<String> fold)
      throws IOException {
    FieldPostings postings = new FieldPostings(label, fold);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      postings.read(leaf, field);
    }
    return postings.sorted();
  }

  private void read(LeafReaderContext leaf, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    FacetValue[] written = new FacetValue[Math.toIntExact(values.getValueCount())];
    int[] numberOf = new int[written.length];
    for (int ordinal = 0; ordinal < written.length; ordinal++) {
      written[ordinal] = FacetValue.decode(values.lookupOrd(ordinal).utf8ToString());
      numberOf[ordinal] = number(written[ordinal]);
    }
    int[] counts = new int[written.length];
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      for (int i = values.docValueCount(); i > 0 && (live == null || live.get(doc)); i--) {
        int ordinal = (int) values.nextOrd();
        counts[ordinal]++;
        add(numberOf[ordinal], leaf.docBase + doc);
      }
    }
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        spellings.get(numberOf[ordinal]).merge(written[ordinal], counts[ordinal], Integer::sum);
      }
    }
  }

  private int number(FacetValue value) {
    Integer number = numbers.get(value.folded());
    if (number == null) {
      number = numbers.computeIfAbsent("\u0000" + fold.apply(value.written()), key -> newValue());
      numbers.put(value.folded(), number);
    }
    return number;
  }

  private int newValue() {
    spellings.add(
        new TreeMap<>(Comparator.comparing(FacetValue::folded).thenComparing(FacetValue::written)));
    return spellings.size() - 1;
  }

  private void add(int value, int document) {
    entries = used < entries.length ? entries : Arrays.copyOf(entries, 2 * used);
    entries[used++] = value;
    entries[used++] = document;
  }

  /** The documents by value; two spellings in one document count once. */
  private ValuePostings sorted() {
    int[] starts = new int[spellings.size() + 1];
    forEach((value, document) -> starts[value + 1]++);
    for (int value = 0; value < spellings.size(); value++) {
      CallScope.check();
      starts[value + 1] += starts[value];
    }
    int[] next = starts.clone();
    int[] documents = new int[starts[spellings.size()]];
    forEach((value, document) -> documents[next[value]++] = document);
    return new ValuePostings(spellings.stream().map(this::named).toList(), starts, documents);
  }

  private interface EntryVisitor {
    void visit(int value, int document);
  }

  private void forEach(EntryVisitor visitor) {
    for (int i = 0; i < used; i += 2) {
      visitor.visit(entries[i], entries[i + 1]);
    }
  }

  private Named named(Map<FacetValue, Integer> written) {
    String name =
        written.entrySet().stream()
            .max(
                Map.Entry.<FacetValue, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().written(), Comparator.reverseOrder()))
            .map(entry -> entry.getKey().written())
            .orElse("");
    Map<String, String> distinct = new TreeMap<>();
    written.keySet().forEach(value -> distinct.putIfAbsent(value.folded(), value.written()));
    return new Named(name, Queries.anyOf(label, List.copyOf(distinct.values())));
  }
}
