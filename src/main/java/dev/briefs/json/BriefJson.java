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
import java.time.LocalDate;
import java.util.List;

/** A brief as JSON. */
public final class BriefJson {
  /** The fields of a brief. */
  public static final Columns<Brief> FIELDS =
      new Columns<>(
          List.of(
              Column.text("id", Brief::id),
              Column.texts("aliases", Brief::aliases),
              Column.text("title", Brief::title),
              Column.text("issue", brief -> brief.issue().name()),
              Column.text("issueUrl", brief -> brief.issue().link()),
              Column.text("date", brief -> brief.date().map(LocalDate::toString).orElse("")),
              Column.text("url", brief -> brief.link().address()),
              Column.text("canonicalUrl", brief -> brief.link().canonical()),
              Column.text("path", brief -> Json.text(brief.path())),
              Column.text("category", Brief::category),
              Column.text("type", Brief::type),
              Column.flag("draft", Brief::draft),
              Column.text("language", Brief::language),
              Column.texts("themes", Brief::themes),
              Column.texts("keywords", Brief::keywords),
              Column.text("summary", Brief::lead),
              Column.objects("tables", Brief::tables, BriefJson::write),
              Column.objects("sections", Brief::sections, BriefJson::write),
              Column.objects("closest", Brief::closest, BriefJson::write),
              Column.objects("warnings", Brief::warnings, BriefJson::write)));

  private BriefJson() {}

  /** Writes a brief as one document. */
  public static void document(Writer out, Brief brief) throws IOException {
    Json.list(out, false, List.of(brief), FIELDS::write);
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
