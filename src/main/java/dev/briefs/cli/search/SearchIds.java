package dev.briefs.cli.search;

import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.ResultPage;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the briefs that a query found, one a line and each once. */
final class SearchIds {
  private SearchIds() {}

  static <H> void write(Writer out, String label, ResultKind<H> kind, ResultPage<H> found)
      throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    found.hits().forEach(hit -> ids.add(kind.id(hit)));
    for (String id : ids) {
      out.write(label + Printable.line(id) + "\n");
    }
  }
}
