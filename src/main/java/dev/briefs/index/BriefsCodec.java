package dev.briefs.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's codec but for stored briefs, which are compressed with more care: that takes a little
 * longer when they are written and no longer when they are read. Thread-safe; found by Lucene by
 * its name in an index.
 */
public final class BriefsCodec extends FilterCodec {
  private static final int CHUNK_BYTES = 1 << 14;
  private static final int MOST_IN_CHUNK = 1 << 10;
  private static final int CHUNKS_IN_BLOCK = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          "BriefsStoredFields",
          CompressionMode.FAST_DECOMPRESSION,
          CHUNK_BYTES,
          MOST_IN_CHUNK,
          CHUNKS_IN_BLOCK);

  /** The codec. */
  public BriefsCodec() {
    super("Briefs1", new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
