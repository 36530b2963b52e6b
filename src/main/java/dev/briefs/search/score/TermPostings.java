package dev.briefs.search.score;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.jspecify.annotations.Nullable;

/**
 * Where one form of a word stands in one field of a segment, moving forward through its documents.
 */
final class TermPostings {
  private final PostingsEnum postings;
  private final @Nullable NumericDocValues lengths;
  private final float[] normalisers;

  /**
   * Occurrences at a field's lengths.
   *
   * @param lengths each document's length in Lucene's one-byte form, none when scores are not
   *     needed
   * @param normalisers what a frequency is multiplied by at each of the 256 lengths
   */
  TermPostings(PostingsEnum postings, @Nullable NumericDocValues lengths, float[] normalisers) {
    this.postings = postings;
    this.lengths = lengths;
    this.normalisers = normalisers;
  }

  int document() {
    return postings.docID();
  }

  /** Moves to the first document from the target on. */
  int advance(int target) throws IOException {
    int document = postings.docID();
    if (document >= target) {
      return document;
    }
    return document == target - 1 ? postings.nextDoc() : postings.advance(target);
  }

  /** The weighted frequency in the document that it stands at, normalised by the field's length. */
  float frequency() throws IOException {
    int length = 1;
    if (lengths != null && lengths.advanceExact(postings.docID())) {
      length = (byte) lengths.longValue() & 0xff;
    }
    return postings.freq() * normalisers[length];
  }

  long cost() {
    return postings.cost();
  }
}
