package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Values of a field with their counts, as JSON. */
public final class ValueCountJson {
  /** The fields of a value. */
  public static final Columns<ValueCount> FIELDS =
      new Columns<>(
          List.of(
              Column.text("value", ValueCount::value), Column.whole("count", ValueCount::count)));

  private ValueCountJson() {}

  /**
   * Writes the values.
   *
   * @param array whether they form one array; else each stands on a line of its own
   */
  public static void write(Writer out, boolean array, List<ValueCount> values) throws IOException {
    Json.list(out, array, values, FIELDS::write);
  }

  /** Writes a value and its count. */
  static void write(JsonGenerator json, ValueCount value) throws IOException {
    FIELDS.write(json, value);
  }
}
