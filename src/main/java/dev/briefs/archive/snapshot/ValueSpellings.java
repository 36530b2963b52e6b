package dev.briefs.archive.snapshot;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.index.analysis.NameNormalizer;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an archive most often writes the values of its fields. Thread-safe. */
public final class ValueSpellings {
  private final ValueCounts counts;
  private final NameNormalizer normalizer;
  private final Map<Facet, Map<String, String>> written = new EnumMap<>(Facet.class);

  /** Counts the values of a field, most frequent first. */
  @FunctionalInterface
  interface ValueCounts {
    List<ValueCount> of(Facet field) throws IOException;
  }

  ValueSpellings(IndexSnapshot snapshot, ValueCounts counts) {
    this.counts = counts;
    this.normalizer = new NameNormalizer(snapshot.analyzers().languages().getFirst());
  }

  /** What all spellings of a value have in common. */
  public String key(String value) {
    return normalizer.fold(value);
  }

  /** The most frequent spelling of the values with a key; the key where the field has none. */
  public synchronized String written(Facet field, String key) throws IOException {
    Map<String, String> known = written.get(field);
    if (known == null) {
      known = new HashMap<>();
      for (ValueCount value : counts.of(field)) {
        known.putIfAbsent(key(value.value()), value.value());
      }
      written.put(field, known);
    }
    return known.getOrDefault(key, key);
  }
}
