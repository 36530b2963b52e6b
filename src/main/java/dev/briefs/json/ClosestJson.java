package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** The closest articles of briefs as JSON: an object for each brief, one a line or in one array. */
public final class ClosestJson implements ClosestWriter {
  /** The fields of a neighbour. */
  public static final Columns<Neighbour> FIELDS =
      new Columns<>(
          List.of(
              Column.text("id", Neighbour::id),
              Column.text("title", Neighbour::title),
              Column.text("issue", Neighbour::issue),
              Column.text("date", near -> near.date().map(LocalDate::toString).orElse("")),
              Column.text("path", near -> Json.text(near.path())),
              new Column<>(
                  "score",
                  near -> Float.toString(near.score()),
                  (json, near) -> json.writeNumber(near.score())),
              new Column<>(
                  "relatedness",
                  near -> Float.toString(near.relatedness()),
                  (json, near) -> json.writeNumber(near.relatedness())),
              Column.text("strength", near -> Json.word(near.strength())),
              Column.objects("terms", Neighbour::terms, ClosestJson::write),
              Column.objects("via", Neighbour::via, ClosestJson::write),
              Column.texts("duplicates", Neighbour::duplicates)));

  private final JsonGenerator json;
  private final boolean array;

  public ClosestJson(Writer out, boolean array) throws IOException {
    this.json = Json.to(out);
    this.array = array;
    if (array) {
      json.writeStartArray();
    }
  }

  @Override
  public void write(ClosestResults results) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", results.id());
    json.writeStringField("title", results.title());
    json.writeStringField("method", Json.word(results.method()));
    json.writeArrayFieldStart("closest");
    for (Neighbour neighbour : results.closest()) {
      FIELDS.write(json, neighbour);
    }
    json.writeEndArray();
    Json.texts(json, "sameStory", results.sameStory());
    json.writeEndObject();
    if (!array) {
      Json.endLine(json);
    }
    json.flush();
  }

  @Override
  public void end() throws IOException {
    if (array) {
      json.writeEndArray();
      Json.endLine(json);
    }
    json.flush();
  }

  private static void write(JsonGenerator json, Neighbour.SharedTerm term) throws IOException {
    json.writeStartObject();
    json.writeStringField("term", term.term());
    json.writeNumberField("weight", term.weight());
    Json.texts(json, "fields", term.fields());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Neighbour.Via via) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", via.id());
    json.writeStringField("title", via.title());
    json.writeNumberField("weight", via.weight());
    json.writeEndObject();
  }
}
