package dev.briefs.cli.search;

import dev.briefs.SearchRequest;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.QueryWords;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code search}: ranked results of a query, or of every query in a file. */
public final class SearchCommand implements Command {
  @Override
  public void describe(CommandSpec spec) {
    // A word such as -china excludes; QueryWords refuses what looks like an option.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.usageMessage()
        .description("Lists the briefs that match a query, best first.")
        .footer(QueryHelp.LINES);
    Options.addWords(spec, "QUERY", "0..*", "Words, \"phrases\", and the forms below.");
    SearchOptions.add(spec);
    SearchForm.add(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    SearchForm form = SearchForm.of(arguments);
    SearchRequest request =
        SearchOptions.request(invocation, QueryWords.query(arguments, invocation.terminal()), form);
    SearchOptions.check(arguments, request);
    return arguments.flag(SearchOptions.SIGNALS)
        ? rows(invocation, request, form)
        : briefs(invocation, request, form);
  }

  private static ExitStatus briefs(Invocation invocation, SearchRequest request, SearchForm form)
      throws IOException {
    String queries = invocation.arguments().text(SearchOptions.QUERIES);
    BriefHits kind = new BriefHits(form.explain());
    var output = SearchOutput.of(form, kind, invocation.linkedPage(), !queries.isEmpty());
    try (BriefArchive archive = queries.isEmpty() ? invocation.openOnce() : invocation.open()) {
      return queries.isEmpty()
          ? write(ResultPage.of(archive.search(request)), kind, output, invocation.terminal())
          : new QueryRun(archive, invocation.terminal(), output, Invocation.path(queries))
              .run(request);
    }
  }

  private static ExitStatus rows(Invocation invocation, SearchRequest request, SearchForm form)
      throws IOException {
    RowHits kind = new RowHits();
    var output = SearchOutput.of(form, kind, invocation.linkedPage(), false);
    try (BriefArchive archive = invocation.openOnce()) {
      return write(ResultPage.of(archive.searchRows(request)), kind, output, invocation.terminal());
    }
  }

  private static <H> ExitStatus write(
      ResultPage<H> found, ResultKind<H> kind, ResultWriter<H> output, Terminal terminal)
      throws IOException {
    output.write("1", found);
    output.end();
    terminal.out().flush();
    tellNotes(found, terminal, "query");
    terminal.remark(
        found.hits().size() + " of " + found.total() + " " + kind.plural() + " that match");
    if (!found.suggestions().isEmpty()) {
      terminal.note("search", "did you mean: " + String.join(", or: ", found.suggestions()) + "?");
    }
    return ExitStatus.found(found.total() > 0);
  }

  /** Writes what of a query is read as text in one line on standard error, where there is any. */
  static void tellNotes(ResultPage<?> found, Terminal terminal, String where) {
    if (!found.notes().isEmpty()) {
      terminal.note(where, String.join("; ", found.notes()));
    }
  }
}
