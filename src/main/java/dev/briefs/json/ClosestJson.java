package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import java.io.IOException;
import java.io.Writer;

/** The closest articles of briefs as JSON: an object for each brief, one a line or in one array. */
public final class ClosestJson implements ClosestWriter {
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
      write(neighbour);
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

  private void write(Neighbour neighbour) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", neighbour.id());
    json.writeStringField("title", neighbour.title());
    json.writeStringField("issue", neighbour.issue());
    Json.date(json, "date", neighbour.date());
    json.writeStringField("path", Json.text(neighbour.path()));
    json.writeNumberField("score", neighbour.score());
    json.writeNumberField("relatedness", neighbour.relatedness());
    json.writeStringField("strength", Json.word(neighbour.strength()));
    json.writeArrayFieldStart("terms");
    for (Neighbour.SharedTerm term : neighbour.terms()) {
      write(term);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("via");
    for (Neighbour.Via via : neighbour.via()) {
      write(via);
    }
    json.writeEndArray();
    Json.texts(json, "duplicates", neighbour.duplicates());
    json.writeEndObject();
  }

  private void write(Neighbour.SharedTerm term) throws IOException {
    json.writeStartObject();
    json.writeStringField("term", term.term());
    json.writeNumberField("weight", term.weight());
    Json.texts(json, "fields", term.fields());
    json.writeEndObject();
  }

  private void write(Neighbour.Via via) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", via.id());
    json.writeStringField("title", via.title());
    json.writeNumberField("weight", via.weight());
    json.writeEndObject();
  }
}
