package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.CallLimit;
import dev.briefs.index.call.CallScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.Bits;

/** Reads whole briefs out of an index. */
public final class StoredBriefs {
  private static final Set<String> STORED = Set.of(Fields.BRIEF);

  private StoredBriefs() {}

  /** The brief of a document. */
  public static Brief read(IndexSearcher searcher, int document) throws IOException {
    return read(searcher.storedFields(), document);
  }

  /** The brief of a document; to read several, the same stored fields serve one thread. */
  public static Brief read(StoredFields stored, int document) throws IOException {
    return BriefDocuments.brief(stored.document(document, STORED).getBinaryValue(Fields.BRIEF));
  }

  /** Passes on the briefs that a query matches with their documents, in the order of their ids. */
  public static void forEach(IndexSearcher searcher, Query query, DocumentConsumer briefs)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : byId(searcher, query)) {
      CallScope.check();
      briefs.accept(hit.doc, read(stored, hit.doc));
    }
  }

  /**
   * The briefs that a query matches, in the order of their ids; each is read when it is asked for,
   * by whatever thread.
   *
   * @param reader reads the brief of a document
   */
  public static Iterator<Brief> all(IndexSearcher searcher, Query query, DocumentReader reader)
      throws IOException {
    CallScope scope = CallScope.current();
    return Arrays.stream(byId(searcher, query)).map(hit -> read(reader, hit, scope)).iterator();
  }

  private static Brief read(DocumentReader reader, ScoreDoc hit, CallScope scope) {
    try {
      scope.limit().ifPresent(CallLimit::check);
      return reader.read(hit.doc);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ScoreDoc[] byId(IndexSearcher searcher, Query query) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    Sort byId = new Sort(new SortField(Fields.ID, SortField.Type.STRING));
    return searcher.search(query, most, byId).scoreDocs;
  }

  /** The document of an id, or -1 when the index does not hold it. */
  public static int find(IndexSearcher searcher, String id) throws IOException {
    Term term = new Term(Fields.ID, id);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = postings.nextDoc();
      }
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        return leaf.docBase + doc;
      }
    }
    return -1;
  }

  /** Reads briefs. */
  @FunctionalInterface
  public interface DocumentReader {
    /** The brief of a document. */
    Brief read(int document) throws IOException;
  }

  /** Takes briefs. */
  @FunctionalInterface
  public interface DocumentConsumer {
    /** Takes the brief of a document. */
    void accept(int document, Brief brief) throws IOException;
  }
}
