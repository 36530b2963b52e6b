package dev.briefs.cli;

import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.archive.BriefArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The queries of a file, run one after another with the same settings. */
final class QueryRun {
  private final BriefArchive archive;
  private final SearchRequest settings;
  private final Terminal terminal;
  private final QueryRunOutput output;
  private boolean found;
  private boolean failed;

  QueryRun(BriefArchive archive, SearchRequest settings, Invocation invocation) throws IOException {
    this.archive = archive;
    this.settings = settings;
    this.terminal = invocation.terminal();
    this.output = QueryRunOutput.of(invocation);
  }

  /**
   * Runs the queries of a file of tab-separated values whose first line is a header. A line that
   * cannot be understood is named on standard error and makes the run a failure at its end.
   */
  ExitStatus run(Path file) throws IOException {
    try (BufferedReader lines = reader(file)) {
      lines.readLine();
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        run(line, file + ":" + ++number);
      }
    }
    output.end();
    return failed ? ExitStatus.FAILURE : ExitStatus.found(found);
  }

  /** Octets that are no UTF-8 become replacement characters rather than end the run. */
  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private void run(String line, String where) throws IOException {
    if (line.isBlank()) {
      return;
    }
    String[] cells = line.split("\t", 3);
    if (cells.length < 2) {
      fail(where, "expected a query's id, a tab and the query");
      return;
    }
    try {
      search(cells[0].strip(), cells[1].strip());
    } catch (MalformedQueryException malformed) {
      fail(where, String.valueOf(malformed.getMessage()));
    }
  }

  private void search(String qid, String query) throws IOException {
    SearchResults results = archive.search(request(query));
    found |= results.total() > 0;
    output.write(qid, results);
  }

  private SearchRequest request(String query) {
    return SearchRequest.of(query)
        .filter(settings.filter())
        .limit(settings.limit())
        .offset(settings.offset())
        .sort(settings.sort())
        .boostRecent(settings.boostRecent())
        .facets(settings.facets())
        .snippets(settings.snippets());
  }

  private void fail(String where, String what) {
    failed = true;
    terminal.message(where, what);
  }
}
