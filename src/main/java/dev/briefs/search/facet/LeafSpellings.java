package dev.briefs.search.facet;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The spellings of an exact field's values in the matches of one segment, in order, with counts.
 */
final class LeafSpellings {
  private final SortedSetDocValues values;
  private final int[] counts;
  private int ordinal = -1;
  private BytesRef spelling = new BytesRef();

  LeafSpellings(LeafMatches leaf, String field) throws IOException {
    values = DocValues.getSortedSet(leaf.reader(), field);
    counts = new int[Math.toIntExact(values.getValueCount())];
    DocIdSetIterator documents = leaf.iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  /** Moves to the next spelling that a match has; whether there is one. */
  boolean next() throws IOException {
    do {
      ordinal++;
    } while (ordinal < counts.length && counts[ordinal] == 0);
    if (ordinal == counts.length) {
      return false;
    }
    spelling = values.lookupOrd(ordinal);
    return true;
  }

  /** The spelling, as doc values hold it; changes with the next move. */
  BytesRef spelling() {
    return spelling;
  }

  /** How many matches have it. */
  int count() {
    return counts[ordinal];
  }
}
