package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.MetadataSuggestions;
import dev.briefs.MetadataSuggestions.Suggestion;
import dev.briefs.MetadataSuggestions.Supporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Suggestions for a text as JSON. */
public final class SuggestionsJson {
  private SuggestionsJson() {}

  /** Writes them as one document. */
  public static void write(Writer out, MetadataSuggestions suggestions) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("id", suggestions.id());
      json.writeStringField("title", suggestions.title());
      write(json, "themes", suggestions.themes());
      write(json, "keywords", suggestions.keywords());
      write(json, "categories", suggestions.categories());
      write(json, "topics", suggestions.topics());
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void write(JsonGenerator json, String name, List<Suggestion> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Suggestion value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      if (!value.topic().isEmpty()) {
        json.writeStringField("topic", value.topic());
      }
      json.writeNumberField("weight", Math.round(value.weight() * 1e4) / 1e4);
      json.writeArrayFieldStart("briefs");
      for (Supporter brief : value.briefs()) {
        json.writeStartObject();
        json.writeStringField("id", brief.id());
        json.writeStringField("title", brief.title());
        json.writeNumberField("score", (float) brief.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
