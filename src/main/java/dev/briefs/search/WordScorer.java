package dev.briefs.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the documents that hold a form of a word in one of its fields, in one segment. */
final class WordScorer extends Scorer {
  private static final float SATURATION = 1.2f;

  /**
   * Where one form stands in one field.
   *
   * @param postings its documents
   * @param norms the field's lengths, in Lucene's one-byte form
   * @param normalisers what a frequency is multiplied by at each length
   * @param weight how much an occurrence counts
   */
  record Occurrences(
      PostingsEnum postings, Optional<NumericDocValues> norms, float[] normalisers, float weight) {}

  private final Occurrences[] occurrences;
  private final float top;
  private final Union union = new Union();

  WordScorer(Occurrences[] occurrences, float top) {
    this.occurrences = occurrences;
    this.top = top;
  }

  @Override
  public int docID() {
    return union.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return union;
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    for (Occurrences each : occurrences) {
      if (each.postings().docID() == union.document) {
        frequency += frequency(each);
      }
    }
    return top * frequency / (SATURATION + frequency);
  }

  @Override
  public float getMaxScore(int upTo) {
    return top;
  }

  private float frequency(Occurrences each) throws IOException {
    int norm = 1;
    if (each.norms().isPresent() && each.norms().get().advanceExact(union.document)) {
      norm = (byte) each.norms().get().longValue() & 0xff;
    }
    return each.weight() * each.postings().freq() * each.normalisers()[norm];
  }

  /** The documents of all occurrences. */
  private final class Union extends DocIdSetIterator {
    private int document = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int least = NO_MORE_DOCS;
      for (Occurrences each : occurrences) {
        PostingsEnum postings = each.postings();
        int at = postings.docID();
        if (at < target) {
          at = at == target - 1 ? postings.nextDoc() : postings.advance(target);
        }
        least = Math.min(least, at);
      }
      document = least;
      return least;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (Occurrences each : occurrences) {
        cost += each.postings().cost();
      }
      return cost;
    }
  }
}
