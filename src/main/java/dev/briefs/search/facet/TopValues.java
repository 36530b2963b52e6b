package dev.briefs.search.facet;

import dev.briefs.ValueCount;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Keeps the values with the highest counts; for one use by one thread. */
final class TopValues {
  private static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value);

  private final int limit;
  private final PriorityQueue<ValueCount> kept = new PriorityQueue<>(MOST_FIRST.reversed());

  /** Keeps so many values. */
  TopValues(int limit) {
    this.limit = limit;
  }

  /** Offers a value, whose text is only asked for where its count is high enough. */
  void offer(long count, Supplier<String> text) {
    ValueCount least = kept.peek();
    if (kept.size() >= limit && (least == null || count < least.count())) {
      return;
    }
    kept.add(new ValueCount(text.get(), count));
    if (kept.size() > limit) {
      kept.poll();
    }
  }

  /** The values, most frequent first, ties by value. */
  List<ValueCount> values() {
    return kept.stream().sorted(MOST_FIRST).toList();
  }
}
