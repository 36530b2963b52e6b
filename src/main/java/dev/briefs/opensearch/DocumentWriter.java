package dev.briefs.opensearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Brief;
import dev.briefs.IndexedBrief;
import dev.briefs.IndexedBrief.Weight;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a brief as a document of the index template. */
final class DocumentWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DocumentWriter() {}

  /** The document, as JSON in one line. */
  static String write(IndexedBrief indexed) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      head(json, indexed.brief());
      body(json, indexed.brief());
      words(json, indexed);
      closeness(json, indexed);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void head(JsonGenerator json, Brief brief) throws IOException {
    json.writeStringField("id", brief.id());
    json.writeStringField("key", Feature.key(brief.id()));
    texts(json, "aliases", brief.aliases());
    json.writeStringField("title", brief.title());
    text(json, "issue", brief.issue().name());
    text(json, "issueUrl", brief.issue().link());
    text(json, "date", brief.date().map(Object::toString).orElse(""));
    text(json, "url", brief.link().address());
    text(json, "canonicalUrl", brief.link().canonical());
    text(json, "host", brief.link().host());
    text(json, "path", brief.path().map(Object::toString).orElse(""));
    text(json, "category", brief.category());
    text(json, "type", brief.type());
    text(json, "language", brief.language());
    texts(json, "themes", brief.themes());
    texts(json, "keywords", brief.keywords());
    json.writeStringField("summary", brief.summary());
  }

  private static void body(JsonGenerator json, Brief brief) throws IOException {
    json.writeArrayFieldStart("rows");
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        row(json, table.name(), row);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (Section section : brief.sections()) {
      json.writeStartObject();
      json.writeStringField("heading", section.heading());
      json.writeStringField("text", section.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, List<String>> field : brief.fields().entrySet()) {
      texts(json, field.getKey(), field.getValue());
    }
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, String table, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", table);
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      if (!cell.getKey().equals(Row.RELEVANCY)) {
        text(json, cell.getKey(), cell.getValue());
      }
    }
    if (row.relevancy().isPresent()) {
      json.writeNumberField(Row.RELEVANCY, row.relevancy().getAsInt());
    }
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, IndexedBrief indexed) throws IOException {
    json.writeObjectFieldStart("terms");
    for (Map.Entry<String, List<List<List<String>>>> field :
        new TreeMap<>(indexed.terms()).entrySet()) {
      texts(json, field.getKey(), field.getValue().stream().map(TermText::of).toList());
    }
    json.writeEndObject();
    json.writeStringField("profile", TermText.of(indexed.profile()));
  }

  private static void closeness(JsonGenerator json, IndexedBrief indexed) throws IOException {
    json.writeStringField("standing", indexed.standing());
    json.writeStringField("group", indexed.group());
    texts(json, "topics", indexed.topics());
    json.writeObjectFieldStart("smoothing");
    for (Weight weight : indexed.smoothing()) {
      json.writeNumberField(Feature.key(weight.id()), Feature.rounded(weight.weight()));
    }
    json.writeEndObject();
    weights(json, "reach", indexed.reach());
    weights(json, "nearest", indexed.nearest());
  }

  /** Weights in their order, which an object would not keep. */
  private static void weights(JsonGenerator json, String name, List<Weight> weights)
      throws IOException {
    json.writeObjectFieldStart(name);
    texts(json, "keys", weights.stream().map(weight -> Feature.key(weight.id())).toList());
    json.writeArrayFieldStart("weights");
    for (Weight weight : weights) {
      json.writeNumber(weight.weight());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
