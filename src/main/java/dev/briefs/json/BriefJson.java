package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.Warning;
import java.io.IOException;
import java.io.Writer;

/** A brief as JSON. */
public final class BriefJson {
  private BriefJson() {}

  /** Writes a brief as one document. */
  public static void document(Writer out, Brief brief) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      head(json, brief);
      body(json, brief);
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void head(JsonGenerator json, Brief brief) throws IOException {
    json.writeStringField("id", brief.id());
    Json.texts(json, "aliases", brief.aliases());
    json.writeStringField("title", brief.title());
    json.writeStringField("issue", brief.issue().name());
    json.writeStringField("issueUrl", brief.issue().link());
    Json.date(json, "date", brief.date());
    json.writeStringField("url", brief.link().address());
    json.writeStringField("canonicalUrl", brief.link().canonical());
    json.writeStringField("path", Json.text(brief.path()));
    json.writeStringField("category", brief.category());
    json.writeStringField("type", brief.type());
    Json.texts(json, "themes", brief.themes());
    Json.texts(json, "keywords", brief.keywords());
    json.writeStringField("summary", brief.lead());
  }

  private static void body(JsonGenerator json, Brief brief) throws IOException {
    json.writeArrayFieldStart("tables");
    for (Table table : brief.tables()) {
      write(json, table);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (Section section : brief.sections()) {
      write(json, section);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("closest");
    for (ClosestEntry entry : brief.closest()) {
      write(json, entry);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Warning warning : brief.warnings()) {
      write(json, warning);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", table.name());
    Json.texts(json, "columns", table.columns());
    json.writeArrayFieldStart("rows");
    for (Row row : table.rows()) {
      Json.texts(json, row.cells());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Section section) throws IOException {
    json.writeStartObject();
    json.writeStringField("heading", section.heading());
    json.writeStringField("text", section.text());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ClosestEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", entry.title());
    json.writeStringField("target", entry.target());
    json.writeStringField("id", entry.id());
    json.writeNumberField("line", entry.line());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Warning warning) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", warning.line());
    json.writeStringField("code", warning.rule().code());
    json.writeStringField("message", warning.message());
    json.writeEndObject();
  }
}
