package dev.briefs.cli.export;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.FilterOptions;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.QueryWords;
import dev.briefs.cli.option.RankingOptions;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export}: whole briefs, all of them or those that a search finds. */
public final class ExportCommand implements Command {
  private static final String SORT = "--sort";
  private static final int STRETCH = 500;
  private static final List<Format> FORMATS =
      List.of(Format.NDJSON, Format.JSON, Format.CSV, Format.MARKDOWN, Format.ATOM, Format.OPML);

  @Override
  public void describe(CommandSpec spec) {
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.usageMessage()
        .description(
            "Writes whole briefs with all their fields: those that match a query, in the order of"
                + " search, else all that pass the filters, in id order.")
        .footer(
            "",
            "atom is a feed and opml an outline, both with a link to each article:",
            "  briefs export 'chip exports' --since 30d --format atom > chips.xml",
            "",
            "With --to opensearch, the whole archive is written into a folder that OpenSearch takes"
                + " in;",
            "the next export into it adds what has changed since:",
            "  briefs export --to opensearch DIR",
            "  curl -X PUT URL/_index_template/briefs -H 'Content-Type: application/json'",
            "    --data-binary @DIR/template.json",
            "  for part in DIR/bulk-*.ndjson; do curl URL/briefs/_bulk --data-binary \"@$part\"",
            "    -H 'Content-Type: application/x-ndjson'; done");
    Options.addWords(spec, "QUERY|DIR", "0..*", "A query as in search; a folder, with --to.");
    spec.addOption(
        Options.choice(
            EngineExport.TO,
            "Write files for this search engine into DIR.",
            List.of(EngineExport.Engine.values())));
    FilterOptions.add(spec);
    spec.addOption(
        Options.choice(
            SORT,
            "The order of what a query finds.",
            SearchRequest.Sort.RELEVANCE,
            List.of(SearchRequest.Sort.values())));
    spec.addOption(Options.number(RankingOptions.LIMIT, 0, 0, "How many at most (0: all)."));
    spec.addOption(
        Options.choice(
            OutputOptions.FORMAT,
            "How they are written (default: ${DEFAULT-VALUE}).",
            Format.NDJSON,
            FORMATS));
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    return invocation.arguments().optionalChoice(EngineExport.TO).isPresent()
        ? EngineExport.run(invocation)
        : briefs(invocation);
  }

  private static ExitStatus briefs(Invocation invocation) throws IOException {
    String query = QueryWords.query(invocation.arguments(), invocation.terminal());
    int limit = invocation.arguments().number(RankingOptions.LIMIT);
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    SearchRequest request =
        SearchRequest.of(query)
            .filter(FilterOptions.filter(invocation))
            .sort(invocation.arguments().choice(SORT))
            .snippets(false);
    try (BriefArchive archive = invocation.open()) {
      archive.version();
      BriefWriter output =
          ExportOutput.of(
              invocation.format(),
              invocation.terminal().verbatim(),
              query.isBlank() ? "briefs" : "briefs: " + query);
      boolean found =
          query.isBlank()
              ? all(archive, request, most, output)
              : matching(archive, request, most, output);
      output.end();
      return ExitStatus.found(found);
    }
  }

  private static boolean all(
      BriefArchive archive, SearchRequest request, int most, BriefWriter output)
      throws IOException {
    boolean found = false;
    try (Stream<Brief> briefs = archive.stream(request.filter())) {
      for (Iterator<Brief> each = briefs.limit(most).iterator(); each.hasNext(); ) {
        output.write(each.next());
        found = true;
      }
    }
    return found;
  }

  private static boolean matching(
      BriefArchive archive, SearchRequest request, int most, BriefWriter output)
      throws IOException {
    int left = most;
    SearchRequest stretch = request.limit(Math.min(left, STRETCH));
    SearchResults results = archive.search(stretch);
    boolean found = !results.hits().isEmpty();
    while (!results.hits().isEmpty()) {
      for (Hit hit : results.hits()) {
        output.write(archive.get(hit.id()));
      }
      left -= results.hits().size();
      if (left == 0) {
        break;
      }
      results = archive.search(stretch.limit(Math.min(left, STRETCH)).after(results.next()));
    }
    return found;
  }
}
