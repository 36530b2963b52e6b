package dev.briefs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What queries found, as JSON. */
final class SearchJson {
  private SearchJson() {}

  /** Writes the results of one query as one document. */
  static void document(Writer out, SearchResults results) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      results(json, results);
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  /** Writes the hits of one query, one a line. */
  static void lines(Writer out, SearchResults results) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      for (Hit hit : results.hits()) {
        write(json, hit);
        Json.endLine(json);
      }
    }
  }

  /** Writes the results of one query of many as an object. */
  static void named(JsonGenerator json, String qid, SearchResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("qid", qid);
    results(json, results);
    json.writeEndObject();
  }

  /** Writes a field with values and their counts. */
  static void counts(JsonGenerator json, List<ValueCount> values) throws IOException {
    json.writeStartArray();
    for (ValueCount value : values) {
      count(json, value);
    }
    json.writeEndArray();
  }

  /** Writes a value and its count. */
  static void count(JsonGenerator json, ValueCount value) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", value.value());
    json.writeNumberField("count", value.count());
    json.writeEndObject();
  }

  private static void results(JsonGenerator json, SearchResults results) throws IOException {
    json.writeStringField("query", results.query());
    json.writeNumberField("total", results.total());
    json.writeArrayFieldStart("hits");
    for (Hit hit : results.hits()) {
      write(json, hit);
    }
    json.writeEndArray();
    facets(json, results.facets());
    Json.texts(json, "suggestions", results.suggestions());
  }

  private static void facets(JsonGenerator json, Map<SearchRequest.Facet, List<ValueCount>> facets)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (Map.Entry<SearchRequest.Facet, List<ValueCount>> facet : facets.entrySet()) {
      json.writeFieldName(Choice.word(facet.getKey()));
      counts(json, facet.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id());
    json.writeStringField("title", hit.title());
    json.writeStringField("issue", hit.issue());
    Json.date(json, "date", hit.date());
    json.writeStringField("url", hit.link().address());
    json.writeNumberField("score", hit.score());
    json.writeStringField("snippet", hit.snippet().text());
    json.writeEndObject();
  }
}
