package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.SearchRequest;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What queries found, as JSON. */
public final class SearchJson {
  private SearchJson() {}

  /** One query: an object. */
  public record One<H>(JsonGenerator json, Columns<H> columns) implements ResultWriter<H> {
    @Override
    public void write(String qid, ResultPage<H> found) throws IOException {
      json.writeStartObject();
      results(json, found, columns);
      json.writeEndObject();
      Json.endLine(json);
      json.flush();
    }
  }

  /** One query: an object a line for each hit. */
  public record HitLines<H>(JsonGenerator json, Columns<H> columns) implements ResultWriter<H> {
    @Override
    public void write(String qid, ResultPage<H> found) throws IOException {
      for (H hit : found.hits()) {
        columns.write(json, hit);
        Json.endLine(json);
      }
      json.flush();
    }
  }

  /** Many queries: an object a line for each. */
  public record QueryLines<H>(JsonGenerator json, Columns<H> columns) implements ResultWriter<H> {
    @Override
    public void write(String qid, ResultPage<H> found) throws IOException {
      named(json, qid, found, columns);
      Json.endLine(json);
      json.flush();
    }
  }

  /** Many queries: one array with an object for each. */
  public static final class Many<H> implements ResultWriter<H> {
    private final JsonGenerator json;
    private final Columns<H> columns;

    public Many(JsonGenerator json, Columns<H> columns) throws IOException {
      this.json = json;
      this.columns = columns;
      json.writeStartArray();
    }

    @Override
    public void write(String qid, ResultPage<H> found) throws IOException {
      named(json, qid, found, columns);
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      Json.endLine(json);
      json.flush();
    }
  }

  private static <H> void named(
      JsonGenerator json, String qid, ResultPage<H> found, Columns<H> columns) throws IOException {
    json.writeStartObject();
    json.writeStringField("qid", qid);
    results(json, found, columns);
    json.writeEndObject();
  }

  private static <H> void results(JsonGenerator json, ResultPage<H> found, Columns<H> columns)
      throws IOException {
    json.writeStringField("query", found.query());
    json.writeNumberField("total", found.total());
    json.writeArrayFieldStart("hits");
    for (H hit : found.hits()) {
      columns.write(json, hit);
    }
    json.writeEndArray();
    facets(json, found.facets());
    Json.texts(json, "suggestions", found.suggestions());
    Json.texts(json, "notes", found.notes());
  }

  private static void facets(JsonGenerator json, Map<SearchRequest.Facet, List<ValueCount>> facets)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (Map.Entry<SearchRequest.Facet, List<ValueCount>> facet : facets.entrySet()) {
      json.writeArrayFieldStart(Json.word(facet.getKey()));
      for (ValueCount value : facet.getValue()) {
        ValueCountJson.write(json, value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
