package dev.briefs.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The documents of a scorer that are not deleted. */
final class LiveDocuments {
  private LiveDocuments() {}

  static DocIdSetIterator of(Scorer scorer, @Nullable Bits live) {
    if (live == null) {
      return scorer.iterator();
    }
    return new FilteredDocIdSetIterator(scorer.iterator()) {
      @Override
      protected boolean match(int document) {
        return live.get(document);
      }
    };
  }
}
