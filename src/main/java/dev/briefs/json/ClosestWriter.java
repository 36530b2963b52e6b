package dev.briefs.json;

import dev.briefs.ClosestResults;
import java.io.IOException;

/** Writes the closest articles of one brief after another. */
public interface ClosestWriter {
  /** Writes those of one brief. */
  void write(ClosestResults results) throws IOException;

  /** Ends the document; a document without its end does not look complete. */
  void end() throws IOException;
}
