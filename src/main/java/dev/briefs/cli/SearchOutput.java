package dev.briefs.cli;

import dev.briefs.SearchResults;
import java.io.IOException;

/** A way to write what one query found. */
@FunctionalInterface
interface SearchOutput {
  /** Writes it, as a whole document. */
  void write(SearchResults results) throws IOException;

  /** The output in the format asked for. */
  static SearchOutput of(Invocation invocation) {
    Terminal terminal = invocation.terminal();
    return switch (invocation.format()) {
      case TEXT -> new SearchText(terminal.out(), invocation.style())::write;
      case JSON -> results -> SearchJson.document(terminal.out(), results);
      case NDJSON -> results -> SearchJson.lines(terminal.out(), results);
      case TREC -> results -> TrecRun.write(terminal.out(), "1", results);
    };
  }
}
