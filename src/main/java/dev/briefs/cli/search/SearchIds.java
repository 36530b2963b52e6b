package dev.briefs.cli.search;

import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.ResultPage;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the briefs that a query found, each once. */
final class SearchIds {
  private SearchIds() {}

  static <H> void writeLines(Writer out, String label, ResultKind<H> kind, ResultPage<H> found)
      throws IOException {
    for (String id : ids(kind, found)) {
      out.write(label + Printable.line(id) + "\n");
    }
  }

  /** Ends each id with a NUL character, so that programs read it whatever it holds. */
  static <H> void writeEnded(Writer out, String label, ResultKind<H> kind, ResultPage<H> found)
      throws IOException {
    for (String id : ids(kind, found)) {
      out.write(label + id + "\0");
    }
  }

  private static <H> Set<String> ids(ResultKind<H> kind, ResultPage<H> found) {
    Set<String> ids = new LinkedHashSet<>();
    found.hits().forEach(hit -> ids.add(kind.id(hit)));
    return ids;
  }
}
