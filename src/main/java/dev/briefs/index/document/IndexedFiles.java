package dev.briefs.index.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Lists the files an index was made from. */
public final class IndexedFiles {
  private IndexedFiles() {}

  /** The state in which each brief's file was read, by the brief's id. */
  public static Map<String, SourceFile> byId(IndexReader reader) throws IOException {
    Map<String, SourceFile> files = HashMap.newHashMap(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      addLive(leaf, source -> true, files);
    }
    return files;
  }

  /** The briefs that were read from no file, by id; cheaper than asking for all. */
  public static Map<String, SourceFile> ofPrograms(IndexReader reader) throws IOException {
    Map<String, SourceFile> files = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      addLive(leaf, source -> source.bytes[source.offset] == '-', files);
    }
    return files;
  }

  /** The state in which the file of one document was read. */
  public static SourceFile of(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    Columns columns = Columns.of(leaf);
    columns.advance(document - leaf.docBase);
    return columns.file();
  }

  private static void addLive(
      LeafReaderContext leaf, Predicate<BytesRef> chosen, Map<String, SourceFile> files)
      throws IOException {
    Columns columns = Columns.of(leaf);
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues briefs = DocValues.getBinary(leaf.reader(), Fields.SOURCE);
    for (int doc = briefs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = briefs.nextDoc()) {
      if ((live == null || live.get(doc)) && chosen.test(briefs.binaryValue())) {
        columns.advance(doc);
        files.put(columns.id(), columns.file());
      }
    }
  }

  private record Columns(
      SortedDocValues ids,
      BinaryDocValues sources,
      NumericDocValues modified,
      NumericDocValues sizes,
      NumericDocValues stamps) {
    static Columns of(LeafReaderContext leaf) throws IOException {
      return new Columns(
          DocValues.getSorted(leaf.reader(), Fields.ID),
          DocValues.getBinary(leaf.reader(), Fields.SOURCE),
          DocValues.getNumeric(leaf.reader(), Fields.MODIFIED),
          DocValues.getNumeric(leaf.reader(), Fields.SIZE),
          DocValues.getNumeric(leaf.reader(), Fields.STAMP));
    }

    void advance(int doc) throws IOException {
      ids.advanceExact(doc);
      sources.advanceExact(doc);
      modified.advanceExact(doc);
      sizes.advanceExact(doc);
      stamps.advanceExact(doc);
    }

    String id() throws IOException {
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    SourceFile file() throws IOException {
      String key = sources.binaryValue().utf8ToString();
      return SourceFile.of(
          key, id(), modified.longValue(), sizes.longValue(), (int) stamps.longValue());
    }
  }
}
