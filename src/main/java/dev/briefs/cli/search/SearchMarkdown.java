package dev.briefs.cli.search;

import dev.briefs.archive.BriefArchive;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Hits as a Markdown list of links.
 *
 * @param out where they go
 * @param kind how one is written
 * @param many whether each query's list stands under a heading
 */
record SearchMarkdown<H>(Writer out, ResultKind<H> kind, boolean many) implements ResultWriter<H> {
  @Override
  public void write(String qid, ResultPage<H> found) throws IOException {
    if (many) {
      out.write("## " + BriefArchive.markdown(qid + ": " + found.query()) + "\n\n");
    }
    for (H hit : found.hits()) {
      out.write(kind.markdown(hit) + "\n");
    }
    if (many && !found.hits().isEmpty()) {
      out.write("\n");
    }
  }
}
