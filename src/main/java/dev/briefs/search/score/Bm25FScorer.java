package dev.briefs.search.score;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the documents of a segment that hold a form of a word in one of its fields. */
final class Bm25FScorer extends Scorer {
  private static final float SATURATION = 1.2f;

  private final TermPostings[] occurrences;
  private final float top;
  private final Union union = new Union();

  /** A scorer whose scores stay below {@code top}. */
  Bm25FScorer(List<TermPostings> occurrences, float top) {
    this.occurrences = occurrences.toArray(TermPostings[]::new);
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
    for (TermPostings each : occurrences) {
      if (each.document() == union.document) {
        frequency += each.frequency();
      }
    }
    return top * frequency / (SATURATION + frequency);
  }

  @Override
  public float getMaxScore(int upTo) {
    return top;
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
      for (TermPostings each : occurrences) {
        least = Math.min(least, each.advance(target));
      }
      document = least;
      return least;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (TermPostings each : occurrences) {
        cost += each.cost();
      }
      return cost;
    }
  }
}
