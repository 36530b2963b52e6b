package dev.briefs.cli;

import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code search}: ranked results of a query, or of every query in a file. */
final class SearchCommand implements Command {
  private static final String LIMIT = "--limit";
  private static final String OFFSET = "--offset";
  private static final String SORT = "--sort";
  private static final String BOOST_RECENT = "--boost-recent";
  private static final String FACETS = "--facets";
  private static final String QUERIES = "--queries";
  private static final List<SearchRequest.Facet> FIELDS = List.of(SearchRequest.Facet.values());

  @Override
  public void describe(CommandSpec spec) {
    // A word such as -china excludes; only words that begin with -- are looked at as options.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.usageMessage()
        .description("Lists the briefs that match a query, best first.")
        .footer(QueryHelp.LINES);
    Options.addWords(spec, "QUERY", "0..*", "Words, \"phrases\", and the forms below.");
    spec.addOption(
        Options.number(LIMIT, 0, 10, "How many briefs at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(Options.number(OFFSET, 0, 0, "How many of the best to leave out."));
    FilterOptions.add(spec);
    spec.addOption(
        Options.choice(
            SORT,
            "The order.",
            SearchRequest.Sort.RELEVANCE,
            List.of(SearchRequest.Sort.values())));
    spec.addOption(
        Options.flag(BOOST_RECENT, "Among hits by relevance, bring recent briefs forward."));
    spec.addOption(
        Options.choices(
            FACETS,
            "Count the values of these fields over all matches, separated by commas: "
                + new Choice<>(FIELDS).label().replace("|", ", ")
                + ".",
            FIELDS));
    spec.addOption(
        Options.text(
            QUERIES, "FILE", "Run every query of a file: a header line, then ID, tab, query."));
    OutputOptions.add(spec, Format.values());
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    String query = query(invocation.arguments());
    SearchRequest request = request(invocation, query);
    String queries = invocation.arguments().text(QUERIES);
    check(request, queries);
    try (BriefArchive archive = invocation.open()) {
      return queries.isEmpty()
          ? one(archive.search(request), invocation)
          : new QueryRun(archive, request, invocation).run(Invocation.path(queries));
    }
  }

  private static void check(SearchRequest request, String queries) {
    if (request.query().isBlank() && queries.isEmpty() && request.filter().isAll()) {
      throw new UsageException("search", "expected a query, a filter, or " + QUERIES + " FILE");
    }
    if (!request.query().isBlank() && !queries.isEmpty()) {
      throw new UsageException("search", "expected a query or " + QUERIES + " FILE, not both");
    }
  }

  private static ExitStatus one(SearchResults results, Invocation invocation) throws IOException {
    SearchOutput.of(invocation).write(results);
    Terminal terminal = invocation.terminal();
    terminal.remark(results.hits().size() + " of " + results.total() + " briefs that match");
    if (!results.suggestions().isEmpty()) {
      terminal.message(
          "search", "did you mean: " + String.join(", or: ", results.suggestions()) + "?");
    }
    return ExitStatus.found(results.total() > 0);
  }

  private static String query(Arguments arguments) {
    for (String word : arguments.wordsBeforeSeparator()) {
      if (word.startsWith("--")) {
        throw new UsageException(
            "search", "unknown option " + word + "; see 'briefs search --help'");
      }
    }
    return String.join(" ", arguments.words());
  }

  private static SearchRequest request(Invocation invocation, String query) {
    Arguments arguments = invocation.arguments();
    return SearchRequest.of(query)
        .filter(FilterOptions.filter(invocation))
        .limit(arguments.number(LIMIT))
        .offset(arguments.number(OFFSET))
        .sort(arguments.choice(SORT))
        .boostRecent(arguments.flag(BOOST_RECENT))
        .facets(arguments.choices(FACETS))
        .snippets(invocation.format() != Format.TREC);
  }
}
