package dev.briefs.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of a segment that match a query and are not deleted.
 *
 * @param reader the segment
 * @param docBase the number of the segment's first document in the whole index
 * @param documents the documents
 * @param count how many they are
 */
record LeafMatches(LeafReader reader, int docBase, FixedBitSet documents, int count) {

  /** The matches of each segment that has any. */
  static List<LeafMatches> of(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafMatches> matches = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        matches.add(of(leaf.reader(), leaf.docBase, scorer.iterator()));
      }
    }
    return matches;
  }

  /** The documents in order. */
  DocIdSetIterator iterator() {
    return new BitSetIterator(documents, count);
  }

  private static LeafMatches of(LeafReader reader, int docBase, DocIdSetIterator matching)
      throws IOException {
    FixedBitSet documents = new FixedBitSet(reader.maxDoc());
    documents.or(matching);
    Bits live = reader.getLiveDocs();
    if (live != null) {
      live.applyMask(documents, 0);
    }
    return new LeafMatches(reader, docBase, documents, documents.cardinality());
  }
}
