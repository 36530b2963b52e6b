package dev.briefs.benchmark;

import dev.briefs.ArchiveOptions;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.Fields;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's own answer to what is close, from the term vectors of an index of briefs: any term that
 * two briefs have, the 25 weightiest of the brief, boosted by their weight. Serves one thread.
 */
final class MoreLikeThisPeer {
  private static final int TERMS = 25;
  private static final int LIMIT = 10;

  private final IndexSearcher searcher;
  private final MoreLikeThis moreLikeThis;

  MoreLikeThisPeer(DirectoryReader reader) {
    searcher = new IndexSearcher(reader);
    moreLikeThis = moreLikeThis(reader);
    moreLikeThis.setMinTermFreq(1);
    moreLikeThis.setMinDocFreq(2);
    moreLikeThis.setMaxQueryTerms(TERMS);
    moreLikeThis.setBoost(true);
    moreLikeThis.setFieldNames(new String[] {Fields.PROFILE});
  }

  private static MoreLikeThis moreLikeThis(DirectoryReader reader) {
    try {
      return new MoreLikeThis(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The document of a brief. */
  int document(String id) throws IOException {
    return searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs[0].doc;
  }

  /** So many closest documents, and the document itself. */
  ScoreDoc[] closest(int document, int limit) throws IOException {
    return searcher.search(moreLikeThis.like(document), limit + 1).scoreDocs;
  }

  /** Asks for every document of the index in the first argument, on all processors. */
  public static void main(String[] args) throws IOException {
    IndexSnapshot snapshot = IndexSnapshot.open(new IndexFolder(Path.of(args[0])));
    try (DirectoryReader reader = snapshot.reader()) {
      Seconds.print(() -> askForEach(reader));
    }
  }

  private static void askForEach(DirectoryReader reader) throws IOException {
    Parallel.forEach(
        reader.maxDoc(),
        ArchiveOptions.DEFAULT.threads(),
        () -> {
          MoreLikeThisPeer peer = new MoreLikeThisPeer(reader);
          return document -> peer.closest(document, LIMIT);
        },
        done -> {});
  }
}
