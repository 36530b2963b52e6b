package dev.briefs.closest.duplicates;

import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.MinHash;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The signatures of all briefs of an archive in memory. */
final class Signatures {
  private final MinHash[] byBrief;

  private Signatures(int size) {
    byBrief = new MinHash[size];
    Arrays.fill(byBrief, MinHash.NONE);
  }

  /** Reads the signatures of the briefs that the map numbers. */
  static Signatures load(IndexReader reader, DocOrdinals map) throws IOException {
    Signatures signatures = new Signatures(map.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.MINHASH);
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        int brief = map.ordinals()[leaf.docBase + doc];
        if (brief >= 0) {
          BytesRef bytes = values.binaryValue();
          signatures.byBrief[brief] = MinHash.decode(bytes.bytes, bytes.offset, bytes.length);
        }
      }
    }
    return signatures;
  }

  MinHash of(int brief) {
    return byBrief[brief];
  }
}
