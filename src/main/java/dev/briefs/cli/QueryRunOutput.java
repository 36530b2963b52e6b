package dev.briefs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.SearchResults;
import java.io.IOException;
import java.io.Writer;

/** A way to write what one query after another found. */
interface QueryRunOutput {
  /** Writes what one query found. */
  void write(String qid, SearchResults results) throws IOException;

  /** Ends the document; one that breaks off before does not look complete. */
  default void end() throws IOException {}

  /** The output in the format asked for. */
  static QueryRunOutput of(Invocation invocation) throws IOException {
    Writer out = invocation.terminal().out();
    return switch (invocation.format()) {
      case TEXT -> new Text(out, invocation.style());
      case JSON -> new Document(Json.to(out));
      case NDJSON -> new Lines(Json.to(out));
      case TREC -> (qid, results) -> TrecRun.write(out, qid, results);
    };
  }

  /** For people: each query, then its hits. */
  record Text(Writer out, Style style) implements QueryRunOutput {
    @Override
    public void write(String qid, SearchResults results) throws IOException {
      out.write("== " + Printable.line(qid + ": " + results.query()) + "\n");
      new SearchText(out, style).write(results);
      out.write("\n");
    }
  }

  /** An object a line. */
  record Lines(JsonGenerator json) implements QueryRunOutput {
    @Override
    public void write(String qid, SearchResults results) throws IOException {
      SearchJson.named(json, qid, results);
      Json.endLine(json);
      json.flush();
    }
  }

  /** One array of objects. */
  final class Document implements QueryRunOutput {
    private final JsonGenerator json;

    Document(JsonGenerator json) throws IOException {
      this.json = json;
      json.writeStartArray();
    }

    @Override
    public void write(String qid, SearchResults results) throws IOException {
      SearchJson.named(json, qid, results);
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      Json.endLine(json);
      json.flush();
    }
  }
}
