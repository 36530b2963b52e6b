package dev.briefs.cli.search;

import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the briefs that a query found, each once.
 *
 * @param out where they go
 * @param kind how a hit is read
 * @param form the names
 * @param many whether the query's id and a tab stand before each
 */
record SearchNames<H>(Writer out, ResultKind<H> kind, NameForm form, boolean many)
    implements ResultWriter<H> {
  @Override
  public void write(String qid, ResultPage<H> found) throws IOException {
    String label = many ? Printable.line(qid) + "\t" : "";
    Set<String> written = new HashSet<>();
    for (H hit : found.hits()) {
      if (written.add(kind.id(hit))) {
        form.write(out, label, kind.id(hit), kind.path(hit));
      }
    }
  }
}
