package dev.briefs.index;

import dev.briefs.Brief;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

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
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }
}
