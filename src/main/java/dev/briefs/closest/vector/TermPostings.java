package dev.briefs.closest.vector;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/** Which briefs have a term how often; thread-safe. */
public interface TermPostings {
  /** Takes a brief and the frequency of the term in it. */
  @FunctionalInterface
  interface Visitor {
    void visit(int brief, int frequency);
  }

  /** Visits the briefs that have a term. */
  void forEach(BytesRef term, Visitor visitor) throws IOException;
}
