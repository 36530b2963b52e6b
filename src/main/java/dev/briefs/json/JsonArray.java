package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/**
 * A JSON array of objects that are written one after another.
 *
 * @param json where they go
 * @param fields the fields of an object
 */
public record JsonArray<T>(JsonGenerator json, Columns<T> fields) {
  /** An array, its beginning written. */
  public static <T> JsonArray<T> of(Writer out, Columns<T> fields) throws IOException {
    JsonGenerator json = Json.to(out);
    json.writeStartArray();
    return new JsonArray<>(json, fields);
  }

  /** Writes an object. */
  public void write(T value) throws IOException {
    fields.write(json, value);
  }

  /** Ends the array; one without its end does not look complete. */
  public void end() throws IOException {
    json.writeEndArray();
    Json.endLine(json);
    json.flush();
  }
}
