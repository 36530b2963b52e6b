package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Values of a field with their counts, as JSON. */
public final class ValueCountJson {
  private ValueCountJson() {}

  /**
   * Writes the values.
   *
   * @param array whether they form one array; else each stands on a line of its own
   */
  public static void write(Writer out, boolean array, List<ValueCount> values) throws IOException {
    Json.list(out, array, values, ValueCountJson::write);
  }

  /** Writes a value and its count. */
  static void write(JsonGenerator json, ValueCount value) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", value.value());
    json.writeNumberField("count", value.count());
    json.writeEndObject();
  }
}
