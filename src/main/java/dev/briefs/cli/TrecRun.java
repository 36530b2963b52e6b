package dev.briefs.cli;

import dev.briefs.Hit;
import dev.briefs.SearchResults;
import java.io.IOException;
import java.io.Writer;

/** Results in the run format of the Text REtrieval Conference. */
final class TrecRun {
  private TrecRun() {}

  /** Writes a line for each hit; blanks in ids, which would split the line, become underscores. */
  static void write(Writer out, String qid, SearchResults results) throws IOException {
    int rank = 0;
    for (Hit hit : results.hits()) {
      String id = hit.id().replaceAll("\\s", "_");
      out.write(qid + " Q0 " + id + " " + ++rank + " " + hit.score() + " briefs\n");
    }
  }
}
