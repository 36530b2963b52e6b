package dev.briefs.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Lists the files an index was made from. */
public final class IndexedFiles {
  private IndexedFiles() {}

  /** The state in which each brief's file was read, by the brief's id. */
  public static Map<String, SourceFile> byId(IndexReader reader) throws IOException {
    Map<String, SourceFile> files = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      addLive(leaf, files);
    }
    return files;
  }

  /** The state in which the file of one document was read. */
  public static SourceFile of(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    int doc = document - leaf.docBase;
    BinaryDocValues sources = DocValues.getBinary(leaf.reader(), Fields.SOURCE);
    NumericDocValues modified = DocValues.getNumeric(leaf.reader(), Fields.MODIFIED);
    NumericDocValues sizes = DocValues.getNumeric(leaf.reader(), Fields.SIZE);
    sources.advanceExact(doc);
    modified.advanceExact(doc);
    sizes.advanceExact(doc);
    return SourceFile.of(
        sources.binaryValue().utf8ToString(), modified.longValue(), sizes.longValue());
  }

  private static void addLive(LeafReaderContext leaf, Map<String, SourceFile> files)
      throws IOException {
    BinaryDocValues sources = DocValues.getBinary(leaf.reader(), Fields.SOURCE);
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    NumericDocValues modified = DocValues.getNumeric(leaf.reader(), Fields.MODIFIED);
    NumericDocValues sizes = DocValues.getNumeric(leaf.reader(), Fields.SIZE);
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = sources.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = sources.nextDoc()) {
      if (live == null || live.get(doc)) {
        ids.advanceExact(doc);
        modified.advanceExact(doc);
        sizes.advanceExact(doc);
        files.put(
            ids.lookupOrd(ids.ordValue()).utf8ToString(),
            SourceFile.of(
                sources.binaryValue().utf8ToString(), modified.longValue(), sizes.longValue()));
      }
    }
  }
}
