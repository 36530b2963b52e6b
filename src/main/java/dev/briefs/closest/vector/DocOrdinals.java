package dev.briefs.closest.vector;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Ties the documents of a Lucene reader to the ordinals of the briefs, which number them in the
 * order of their ids.
 *
 * @param ordinals the ordinal of each document, -1 for documents that are no brief
 * @param documents the document of each ordinal
 */
public record DocOrdinals(int[] ordinals, int[] documents) {

  /** Numbers the live briefs of a reader. */
  public static DocOrdinals of(IndexReader reader) throws IOException {
    int[] ranks = ranks(reader);
    int[] ordinals = new int[reader.maxDoc()];
    int[] documents = new int[reader.maxDoc()];
    Arrays.fill(ordinals, -1);
    int next = 0;
    for (int document : ranks) {
      ordinals[document] = next;
      documents[next++] = document;
    }
    return new DocOrdinals(ordinals, Arrays.copyOf(documents, next));
  }

  public int size() {
    return documents.length;
  }

  /** The ids of the briefs, in order. */
  public String[] ids(IndexReader reader) throws IOException {
    String[] ids = new String[size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        int brief = ordinals[leaf.docBase + doc];
        if (brief >= 0) {
          ids[brief] = values.lookupOrd(values.ordValue()).utf8ToString();
        }
      }
    }
    return ids;
  }

  /** The briefs that a query matches. */
  public FixedBitSet briefs(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet matching = new FixedBitSet(Math.max(1, size()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        int brief = ordinals[leaf.docBase + doc];
        if (brief >= 0) {
          matching.set(brief);
        }
      }
    }
    return matching;
  }

  private static int[] ranks(IndexReader reader) throws IOException {
    org.apache.lucene.index.OrdinalMap global = globalOrdinals(reader);
    int[] byId = new int[Math.toIntExact(global.getValueCount())];
    Arrays.fill(byId, -1);
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      Bits live = leaf.reader().getLiveDocs();
      var toGlobal = global.getGlobalOrds(leaf.ord);
      for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
        if (live == null || live.get(doc)) {
          byId[(int) toGlobal.get(ids.ordValue())] = leaf.docBase + doc;
        }
      }
    }
    return Arrays.stream(byId).filter(document -> document >= 0).toArray();
  }

  private static org.apache.lucene.index.OrdinalMap globalOrdinals(IndexReader reader)
      throws IOException {
    SortedDocValues[] ids = new SortedDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      ids[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.ID);
    }
    return org.apache.lucene.index.OrdinalMap.build(null, ids, 0);
  }
}
