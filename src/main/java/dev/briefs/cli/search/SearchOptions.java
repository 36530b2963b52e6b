package dev.briefs.cli.search;

import dev.briefs.SearchRequest;
import dev.briefs.cli.command.FilterOptions;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what to search for. */
final class SearchOptions {
  static final String SIGNALS = "--signals";
  static final String QUERIES = "--queries";

  private static final String LIMIT = "--limit";
  private static final String OFFSET = "--offset";
  private static final String SORT = "--sort";
  private static final String BOOST_RECENT = "--boost-recent";
  private static final String WORDS_ONLY = "--words-only";
  private static final String SYNTAX = "--syntax";
  private static final String STRICT_QUERY = "--strict-query";
  private static final String FACETS = "--facets";
  private static final List<SearchRequest.Facet> FIELDS = List.of(SearchRequest.Facet.values());

  private SearchOptions() {}

  /** Adds the options. */
  static void add(CommandSpec spec) {
    spec.addOption(
        Options.number(LIMIT, 0, 10, "How many results at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(Options.number(OFFSET, 0, 0, "How many of the best to leave out."));
    FilterOptions.add(spec);
    spec.addOption(
        Options.flag(
            SIGNALS, "Search the rows of the Signals tables and the others, each with its brief."));
    spec.addOption(
        Options.choice(
            SORT,
            "The order: best first, latest first, or by title.",
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
        Options.flag(
            WORDS_ONLY,
            "Rank by the words of the query alone, not by how close briefs are to the best hits."));
    spec.addOption(
        Options.choice(
            SYNTAX,
            "The language of queries: as described below, or that of Lucene's query parser.",
            SearchRequest.Syntax.BRIEFS,
            List.of(SearchRequest.Syntax.values())));
    spec.addOption(
        Options.flag(
            STRICT_QUERY,
            "Fail where a part of the query cannot be one, rather than read it as text."));
    spec.addOption(
        Options.text(
            QUERIES, "FILE", "Run every query of a file: a header line, then ID, tab, query."));
  }

  /** The request that the options make. */
  static SearchRequest request(Invocation invocation, String query, SearchForm form) {
    Arguments arguments = invocation.arguments();
    return SearchRequest.of(query)
        .filter(FilterOptions.filter(invocation))
        .limit(form.isCount() ? 0 : arguments.number(LIMIT))
        .offset(arguments.number(OFFSET))
        .sort(arguments.choice(SORT))
        .boostRecent(arguments.flag(BOOST_RECENT))
        .facets(arguments.choices(FACETS))
        .related(!arguments.flag(WORDS_ONLY))
        .syntax(arguments.choice(SYNTAX))
        .strict(arguments.flag(STRICT_QUERY))
        .snippets(form.hasSnippets());
  }

  /** Refuses what cannot be asked for together. */
  static void check(Arguments arguments, SearchRequest request) {
    boolean query = !request.query().isBlank();
    boolean queries = !arguments.text(QUERIES).isEmpty();
    if (!query && !queries && request.filter().isAll()) {
      throw new UsageException("search", "expected a query, a filter, or " + QUERIES + " FILE");
    }
    if (query && queries) {
      throw new UsageException("search", "expected a query or " + QUERIES + " FILE, not both");
    }
    if (arguments.flag(SIGNALS) && arguments.flag(SearchForm.EXPLAIN)) {
      throw new UsageException(
          SIGNALS, "finds rows, whose scores come from words; leave out " + SearchForm.EXPLAIN);
    }
    if (arguments.flag(SIGNALS)) {
      checkSignals(queries, request);
    }
  }

  private static void checkSignals(boolean queries, SearchRequest request) {
    if (queries) {
      throw new UsageException(SIGNALS, "is for one query at a time; leave out " + QUERIES);
    }
    if (!request.facets().isEmpty()) {
      throw new UsageException(
          SIGNALS, "finds rows, whose values are not counted; leave out " + FACETS);
    }
    if (request.sort() != SearchRequest.Sort.RELEVANCE) {
      throw new UsageException(SIGNALS, "finds rows, which come best first; leave out " + SORT);
    }
  }
}
