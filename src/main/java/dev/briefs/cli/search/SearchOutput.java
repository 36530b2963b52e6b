package dev.briefs.cli.search;

import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.Json;
import dev.briefs.json.ResultWriter;
import dev.briefs.json.SearchCsv;
import dev.briefs.json.SearchJson;
import java.io.IOException;
import java.io.Writer;

/** Chooses how the results of a search are written. */
final class SearchOutput {
  private SearchOutput() {}

  /**
   * The output in the form asked for.
   *
   * @param many whether there are many queries, which are then told apart by their ids
   */
  static <H> ResultWriter<H> of(SearchForm form, ResultKind<H> kind, TextPage page, boolean many)
      throws IOException {
    Writer out = page.out();
    if (form.names().isPresent()) {
      return new SearchNames<>(out, kind, form.names().get(), many);
    }
    return switch (form.format()) {
      case TEXT -> new SearchText<>(page, kind, many);
      case JSON ->
          many
              ? new SearchJson.Many<>(Json.to(out), form.columns(kind))
              : new SearchJson.One<>(Json.to(out), form.columns(kind));
      case NDJSON ->
          many
              ? new SearchJson.QueryLines<>(Json.to(out), form.columns(kind))
              : new SearchJson.HitLines<>(Json.to(out), form.columns(kind));
      case CSV -> SearchCsv.of(out, form.columns(kind), many);
      case MARKDOWN -> new SearchMarkdown<>(out, kind, many);
      case TREC -> new TrecRun<>(out, kind);
      case COUNT -> (qid, found) -> out.write(label(qid, many) + found.total() + "\n");
      case SVG, SARIF, ATOM, OPML ->
          throw new IllegalArgumentException("no format of a search: " + form.format());
    };
  }

  private static String label(String qid, boolean many) {
    return many ? Printable.line(qid) + "\t" : "";
  }
}
