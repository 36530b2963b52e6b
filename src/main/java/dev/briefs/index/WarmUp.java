package dev.briefs.index;

import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.bkd.BKDConfig;

/**
 * What Lucene does once in a process before it can open an index: it looks for its formats and sets
 * up classes. Whoever comes first does it, others wait meanwhile; thread-safe.
 */
public final class WarmUp {
  static {
    try {
      run();
    } catch (RuntimeException | LinkageError failure) {
      // Who opens an index meets it again, and reports it.
    }
  }

  private WarmUp() {}

  /** Returns when it is done. */
  public static void ensure() {
    // Entering the class has done it.
  }

  private static void run() {
    Codec.getDefault();
    // Opening an index with dates compares two of these, by methods that are made at the first use.
    BKDConfig.of(1, 1, Long.BYTES, BKDConfig.DEFAULT_MAX_POINTS_IN_LEAF_NODE);
    Analyzers.of(Language.ENGLISH).normalize(Fields.SUMMARY, "");
    try (MultiReader nothing = new MultiReader()) {
      new IndexSearcher(nothing);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
