package dev.briefs.index;

import dev.briefs.Brief;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads whole briefs out of an index. */
public final class Briefs {
  private static final Set<String> STORED = Set.of(Fields.BRIEF);

  private Briefs() {}

  /** The brief of a document. */
  public static Brief read(IndexSearcher searcher, int document) throws IOException {
    BytesRef stored =
        searcher.storedFields().document(document, STORED).getBinaryValue(Fields.BRIEF);
    return BriefDocuments.brief(stored);
  }

  /** The document of an id, or -1 when the index does not hold it. */
  public static int find(IndexSearcher searcher, String id) throws IOException {
    Term term = new Term(Fields.ID, id);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int document = last(leaf.reader().postings(term, PostingsEnum.NONE), leaf.reader());
      if (document >= 0) {
        return leaf.docBase + document;
      }
    }
    return -1;
  }

  /** The last live document: of those of a block it is the brief's own. */
  private static int last(@Nullable PostingsEnum postings, LeafReader reader) throws IOException {
    Bits live = reader.getLiveDocs();
    int last = -1;
    if (postings != null) {
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        last = live == null || live.get(doc) ? doc : last;
      }
    }
    return last;
  }
}
