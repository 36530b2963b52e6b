package dev.briefs.closest.vector;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
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

  /** The documents of the live briefs, in the order of their ids. */
  private static int[] ranks(IndexReader reader) throws IOException {
    PriorityQueue<SegmentIds> next =
        new PriorityQueue<>(Comparator.comparing((SegmentIds ids) -> ids.id));
    for (LeafReaderContext leaf : reader.leaves()) {
      SegmentIds ids = new SegmentIds(leaf);
      if (ids.advance()) {
        next.add(ids);
      }
    }
    IntStream.Builder documents = IntStream.builder();
    while (!next.isEmpty()) {
      SegmentIds least = next.poll();
      documents.add(least.document());
      if (next.isEmpty()) {
        least.addOthers(documents);
      } else if (least.advance()) {
        next.add(least);
      }
    }
    return documents.build().toArray();
  }

  /** The live documents of a segment in the order of their ids. */
  private static final class SegmentIds {
    private final int[] documents;
    private final TermsEnum terms;
    private BytesRef id = new BytesRef();
    private int next;

    SegmentIds(LeafReaderContext leaf) throws IOException {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      Bits live = leaf.reader().getLiveDocs();
      this.documents = new int[ids.getValueCount()];
      this.terms = ids.termsEnum();
      Arrays.fill(documents, -1);
      for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
        if (live == null || live.get(doc)) {
          documents[ids.ordValue()] = leaf.docBase + doc;
        }
      }
    }

    /** Goes on to the next live document; false at the end. */
    boolean advance() throws IOException {
      while (next < documents.length) {
        BytesRef term = terms.next();
        if (documents[next++] >= 0 && term != null) {
          id = term;
          return true;
        }
      }
      return false;
    }

    int document() {
      return documents[next - 1];
    }

    /** Adds the documents behind the present one; their ids need not be read. */
    void addOthers(IntStream.Builder others) {
      Arrays.stream(documents, next, documents.length)
          .filter(document -> document >= 0)
          .forEach(others);
    }
  }
}
