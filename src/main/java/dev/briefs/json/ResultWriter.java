package dev.briefs.json;

import java.io.IOException;

/** Writes what one query found, or what many queries found, one after another. */
public interface ResultWriter<H> {
  /**
   * Writes what one query found.
   *
   * @param qid the query's id; ignored where there is one query only
   */
  void write(String qid, ResultPage<H> found) throws IOException;

  /** Ends the document; a document without its end does not look complete. */
  default void end() throws IOException {}
}
