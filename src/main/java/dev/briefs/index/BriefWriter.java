package dev.briefs.index;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.BriefAnalyzers;
import dev.briefs.index.document.BriefDocuments;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.Standing;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IORunnable;

/** Writes briefs into an index; thread-safe. Nothing is visible to readers before the commit. */
public final class BriefWriter implements Closeable {
  private static final double BUFFER_MEGABYTES = 96;

  private final IndexWriter writer;
  private final BriefDocuments documents;

  private BriefWriter(IndexWriter writer, BriefDocuments documents) {
    this.writer = writer;
    this.documents = documents;
  }

  /** A writer that makes a new index for a language in the directory. */
  public static BriefWriter create(Directory directory, Language language) throws IOException {
    return create(directory, language, CustomFields.NONE);
  }

  /** The same for briefs with fields of a program. */
  public static BriefWriter create(Directory directory, Language language, CustomFields fields)
      throws IOException {
    return open(directory, language, fields, IndexWriterConfig.OpenMode.CREATE);
  }

  /** A writer that goes on with the index in the directory, which was made for the language. */
  public static BriefWriter append(Directory directory, Language language) throws IOException {
    return append(directory, language, CustomFields.NONE);
  }

  /** The same for briefs with fields of a program. */
  public static BriefWriter append(Directory directory, Language language, CustomFields fields)
      throws IOException {
    return open(directory, language, fields, IndexWriterConfig.OpenMode.APPEND);
  }

  private static BriefWriter open(
      Directory directory, Language language, CustomFields fields, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.of(language));
    config.setCodec(new BriefsCodec());
    config.setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    return new BriefWriter(
        new IndexWriter(directory, config),
        new BriefDocuments(new BriefAnalyzers(language), fields));
  }

  /** Adds a brief whose id the index does not hold. */
  public void add(Brief brief, SourceFile source) throws IOException {
    add(brief, source, Standing.PUBLISHED);
  }

  /** Adds a brief of a standing whose id the index does not hold. */
  public void add(Brief brief, SourceFile source, Standing standing) throws IOException {
    var block = documents.block(brief, source, standing);
    write(() -> writer.addDocuments(block));
  }

  /** Adds a brief in the place of the one with its id, if there is one. */
  public void put(Brief brief, SourceFile source) throws IOException {
    put(brief, source, Standing.PUBLISHED);
  }

  /** Adds a brief of a standing in the place of the one with its id, if there is one. */
  public void put(Brief brief, SourceFile source, Standing standing) throws IOException {
    var block = documents.block(brief, source, standing);
    write(() -> writer.deleteDocuments(rows(brief.id())));
    write(() -> writer.updateDocuments(id(brief.id()), block));
  }

  /** Removes a brief. */
  public void remove(String id) throws IOException {
    write(() -> writer.deleteDocuments(id(id), rows(id)));
  }

  /**
   * Drops what is left of briefs that were removed or replaced, so that they count in no statistics
   * of terms; takes as long as writing the index again.
   */
  public void purge() throws IOException {
    // Merging deletions alone passes over small segments, whatever share of them is deleted.
    if (writer.hasDeletions()) {
      write(() -> writer.forceMerge(1));
    }
  }

  /** Writes out what threads have left in memory, on as many threads. */
  public void flush(int threads) throws IOException {
    Parallel.inOrder(
        IntStream.range(0, threads).iterator(),
        1,
        threads,
        thread -> {
          write(writer::flushNextBuffer);
          return thread;
        },
        done -> {});
  }

  /** What is written so far, readable before the commit. The caller closes its reader. */
  public IndexSnapshot snapshot(IndexSettings settings) throws IOException {
    return IndexSnapshot.of(DirectoryReader.open(writer), settings);
  }

  /** Makes what is written durable and visible, all at once. */
  public void commit(IndexSettings settings) throws IOException {
    writer.setLiveCommitData(settings.toCommit().entrySet());
    write(writer::commit);
  }

  /** Does what a closed writer refuses; where a failed write closed it, that failure is thrown. */
  private void write(IORunnable work) throws IOException {
    try {
      work.run();
    } catch (AlreadyClosedException refused) {
      if (writer.getTragicException() instanceof IOException cause) {
        throw cause;
      }
      throw refused;
    }
  }

  /** Lets go of the index; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static Term id(String id) {
    return new Term(Fields.ID, id);
  }

  private static Term rows(String id) {
    return new Term(Fields.ROW_OF, id);
  }
}
