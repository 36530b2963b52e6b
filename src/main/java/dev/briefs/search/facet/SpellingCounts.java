package dev.briefs.search.facet;

import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.call.CallScope;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the values of an exact field: passes once, in order, through the spellings that the
 * segments hold, in which those of one value stand together.
 */
final class SpellingCounts {
  private final TopValues top;
  private BytesRef spelling = new BytesRef();
  private long spellingCount;
  private BytesRef most = new BytesRef();
  private long mostCount;
  private long total;

  private SpellingCounts(TopValues top) {
    this.top = top;
  }

  static void count(List<LeafMatches> matches, String field, TopValues top) throws IOException {
    PriorityQueue<LeafSpellings> leaves =
        new PriorityQueue<>(Comparator.comparing(LeafSpellings::spelling));
    for (LeafMatches leaf : matches) {
      CallScope.check();
      LeafSpellings spellings = new LeafSpellings(leaf, field);
      if (spellings.next()) {
        leaves.add(spellings);
      }
    }
    SpellingCounts counts = new SpellingCounts(top);
    while (!leaves.isEmpty()) {
      LeafSpellings least = leaves.poll();
      counts.add(least.spelling(), least.count());
      if (least.next()) {
        leaves.add(least);
      }
    }
    counts.endValue();
  }

  private void add(BytesRef next, int count) {
    if (!next.bytesEquals(spelling)) {
      endSpelling();
      if (!FacetValue.isSameValue(spelling, next)) {
        endValue();
      }
      spelling = BytesRef.deepCopyOf(next);
    }
    spellingCount += count;
  }

  private void endSpelling() {
    total += spellingCount;
    if (spellingCount > mostCount) {
      most = spelling;
      mostCount = spellingCount;
    }
    spellingCount = 0;
  }

  private void endValue() {
    endSpelling();
    if (total > 0) {
      BytesRef written = most;
      top.offer(total, () -> FacetValue.decode(written.utf8ToString()).written());
    }
    total = 0;
    mostCount = 0;
  }
}
