package dev.briefs.closest.vector;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The postings of all briefs, read from the index each time. */
final class IndexedPostings implements TermPostings {
  private final IndexReader reader;
  private final DocOrdinals map;

  IndexedPostings(IndexReader reader, DocOrdinals map) {
    this.reader = reader;
    this.map = map;
  }

  @Override
  public void forEach(BytesRef term, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.PROFILE, term), PostingsEnum.FREQS);
      if (postings != null) {
        visit(postings, leaf.docBase, visitor);
      }
    }
  }

  private void visit(PostingsEnum postings, int docBase, Visitor visitor) throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int brief = map.ordinals()[docBase + doc];
      if (brief >= 0) {
        visitor.visit(brief, postings.freq());
      }
    }
  }
}
