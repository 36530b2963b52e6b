package dev.briefs.cli.search;

import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Results in the run format of the Text REtrieval Conference: a line for each hit. Blanks in ids,
 * which would split the line, become underscores.
 *
 * @param out where they go
 * @param kind how a hit is read
 */
record TrecRun<H>(Writer out, ResultKind<H> kind) implements ResultWriter<H> {
  @Override
  public void write(String qid, ResultPage<H> found) throws IOException {
    int rank = 0;
    for (H hit : found.hits()) {
      String id = Printable.line(kind.id(hit)).replaceAll("\\s", "_");
      out.write(
          Printable.line(qid) + " Q0 " + id + " " + ++rank + " " + kind.score(hit) + " briefs\n");
    }
  }
}
