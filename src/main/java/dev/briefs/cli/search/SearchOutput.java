package dev.briefs.cli.search;

import dev.briefs.cli.json.Json;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.io.Writer;

/** A way to write what one query found, or one of many after another. */
interface SearchOutput<H> {
  /**
   * Writes what one query found.
   *
   * @param qid the query's id; of no meaning where there is one query only
   */
  void write(String qid, ResultPage<H> found) throws IOException;

  /** Ends the document; one that breaks off before does not look complete. */
  default void end() throws IOException {}

  /**
   * The output in the form asked for.
   *
   * @param many whether there are many queries, which are then told apart by their ids
   */
  static <H> SearchOutput<H> of(SearchForm form, ResultKind<H> kind, TextPage page, boolean many)
      throws IOException {
    Writer out = page.out();
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
      case IDS -> (qid, found) -> SearchIds.write(out, label(qid, many), kind, found);
    };
  }

  private static String label(String qid, boolean many) {
    return many ? Printable.line(qid) + "\t" : "";
  }
}
