package dev.briefs.web.page;

import dev.briefs.json.Columns;
import dev.briefs.json.Json;
import dev.briefs.json.ResultFields;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import dev.briefs.json.SearchCsv;
import dev.briefs.json.SearchJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes results as data, in the fields that a request asks for. */
final class DataFields {
  private DataFields() {}

  /** The fields that a request asks for, else the usual ones of its format. */
  static <H> Columns<H> columns(ResultFields<H> fields, PageRequest request) {
    List<String> names = new ArrayList<>();
    for (String list : request.parameters().texts(SearchParameters.FIELDS)) {
      for (String name : list.split(",", -1)) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    try {
      return !names.isEmpty()
          ? fields.named(names)
          : request.format() == Format.CSV ? fields.ofTables() : fields.ofObjects();
    } catch (IllegalArgumentException unknown) {
      throw Problem.parameter(SearchParameters.FIELDS, String.valueOf(unknown.getMessage()));
    }
  }

  /** Writes what one query found. */
  static <H> void write(ResultPage<H> found, Columns<H> columns, Format format, Writer out)
      throws IOException {
    ResultWriter<H> writer =
        switch (format) {
          case JSON -> new SearchJson.One<>(Json.to(out), columns);
          case NDJSON -> new SearchJson.HitLines<>(Json.to(out), columns);
          case CSV -> SearchCsv.of(out, columns, false);
          case HTML -> throw new IllegalArgumentException("HTML is made by templates");
        };
    writer.write("1", found);
    writer.end();
  }
}
