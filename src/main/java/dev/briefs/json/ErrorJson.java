package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** An error of the HTTP API as JSON. */
public final class ErrorJson {
  private ErrorJson() {}

  /**
   * Writes an error as one document.
   *
   * @param status the HTTP status
   * @param where what it concerns
   * @param message what is wrong and what to do next
   * @param column where in the query it begins, from 1; 0 where it is not about the query
   */
  public static void write(Writer out, int status, String where, String message, int column)
      throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("status", status);
      json.writeStringField("where", where);
      json.writeStringField("message", message);
      json.writeNumberField("column", column);
      json.writeEndObject();
      Json.endLine(json);
    }
  }
}
