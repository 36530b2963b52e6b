package dev.briefs.cli.record;

import dev.briefs.cli.option.Format;
import dev.briefs.json.Columns;
import dev.briefs.json.Csv;
import dev.briefs.json.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes values of one kind in the formats for programs. */
public final class Records {
  private Records() {}

  /** Writes a list: an array, an object a line, or a table with a header. */
  public static <T> void list(Writer out, Format format, Columns<T> columns, List<T> values)
      throws IOException {
    switch (format) {
      case JSON -> Json.list(out, true, values, columns::write);
      case NDJSON -> Json.list(out, false, values, columns::write);
      case CSV -> csv(out, columns, values);
      case MARKDOWN ->
          MarkdownTable.write(out, columns.names(), values.stream().map(columns::values).toList());
      default -> throw new IllegalArgumentException("no format of records: " + format);
    }
  }

  /** Writes a single value: an object on a line, a table of one row, or a row for each field. */
  public static <T> void single(Writer out, Format format, Columns<T> columns, T value)
      throws IOException {
    switch (format) {
      case JSON -> list(out, Format.NDJSON, columns, List.of(value));
      case MARKDOWN -> MarkdownTable.fields(out, columns.names(), columns.values(value));
      default -> list(out, format, columns, List.of(value));
    }
  }

  private static <T> void csv(Writer out, Columns<T> columns, List<T> values) throws IOException {
    Csv.write(out, columns.names());
    for (T value : values) {
      Csv.write(out, columns.values(value));
    }
  }
}
