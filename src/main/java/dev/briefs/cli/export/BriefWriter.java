package dev.briefs.cli.export;

import dev.briefs.Brief;
import java.io.IOException;

/** Writes whole briefs, one after another. */
interface BriefWriter {
  /** Writes one. */
  void write(Brief brief) throws IOException;

  /** Ends the document; a document without its end does not look complete. */
  default void end() throws IOException {}
}
