package dev.briefs.json;

import dev.briefs.Trends;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trends as comma-separated values: a record for each value, a column for each period. */
public final class TrendsCsv {
  private TrendsCsv() {}

  /** Writes some of the values. */
  public static void write(Writer out, Trends trends, List<Value> values) throws IOException {
    List<String> header =
        new ArrayList<>(
            List.of(
                "value",
                "direction",
                "effect",
                "q",
                "stories",
                "first",
                "last",
                "issues",
                "query"));
    trends.periods().stream().map(Period::name).forEach(header::add);
    Csv.write(out, header);
    for (Value value : values) {
      Csv.write(out, fields(value));
    }
  }

  private static List<String> fields(Value value) {
    List<String> fields = new ArrayList<>();
    fields.add(value.value());
    fields.add(Json.word(value.direction()));
    fields.add(String.format(Locale.ROOT, "%.4f", value.effect()));
    fields.add(String.format(Locale.ROOT, "%.3g", value.q()));
    fields.add(Integer.toString(value.total()));
    fields.add(value.first().map(LocalDate::toString).orElse(""));
    fields.add(value.last().map(LocalDate::toString).orElse(""));
    fields.add(Integer.toString(value.issues()));
    fields.add(value.query());
    value.counts().forEach(count -> fields.add(Integer.toString(count)));
    return fields;
  }
}
