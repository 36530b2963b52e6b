package dev.briefs.cli.search;

import dev.briefs.Hit;
import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The queries of a file, run on all processors with the same settings. */
final class QueryRun {
  private final BriefArchive archive;
  private final Terminal terminal;
  private final ResultWriter<Hit> output;
  private final Path file;
  private boolean found;
  private boolean failed;

  QueryRun(BriefArchive archive, Terminal terminal, ResultWriter<Hit> output, Path file) {
    this.archive = archive;
    this.terminal = terminal;
    this.output = output;
    this.file = file;
  }

  /**
   * Runs the queries, which stand in tab-separated values under a header, and writes what they
   * found in their order. What of a query is read as text is named on standard error; so is a line
   * that cannot be understood, which makes the run a failure at its end.
   */
  ExitStatus run(SearchRequest settings) throws IOException {
    // Octets that are no UTF-8 become replacement characters rather than end the run.
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      QueryLines lines = new QueryLines(reader, settings, this::fail);
      archive.searchAll(
          lines,
          results -> write(lines.answered(), results),
          malformed -> fail(lines.answered(), malformed));
      lines.end();
    }
    output.end();
    return failed ? ExitStatus.FAILURE : ExitStatus.found(found);
  }

  private void write(QueryLines.Line line, SearchResults results) {
    found |= results.total() > 0;
    ResultPage<Hit> page = ResultPage.of(results);
    SearchCommand.tellNotes(page, terminal, place(line.number()));
    try {
      output.write(line.qid(), page);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private void fail(QueryLines.Line line, MalformedQueryException malformed) {
    fail(line.number(), String.valueOf(malformed.getMessage()));
  }

  private void fail(int line, String what) {
    failed = true;
    terminal.message(place(line), what);
  }

  private String place(int line) {
    return file + ":" + line;
  }
}
