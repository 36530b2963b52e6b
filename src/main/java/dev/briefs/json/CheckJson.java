package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.LinkReport.Failed;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** What is wrong in files, as one JSON document. */
public final class CheckJson {
  private CheckJson() {}

  public static void write(Writer out, Path folder, CheckReport report) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("files", report.files());
      findings(json, "findings", folder, report.findings());
      findings(json, "repaired", folder, report.repaired());
      json.writeArrayFieldStart("failed");
      for (Failed file : report.failed()) {
        write(json, file);
      }
      json.writeEndArray();
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void findings(JsonGenerator json, String name, Path folder, List<Finding> findings)
      throws IOException {
    json.writeArrayFieldStart(name);
    Columns<Finding> fields = fields(folder);
    for (Finding finding : findings) {
      fields.write(json, finding);
    }
    json.writeEndArray();
  }

  /** The fields of a finding in a folder. */
  public static Columns<Finding> fields(Path folder) {
    return new Columns<>(
        List.of(
            Column.text("file", finding -> finding.file(folder).toString()),
            Column.whole("line", Finding::line),
            Column.text("code", finding -> finding.rule().code()),
            Column.text("message", Finding::message),
            Column.text("advice", finding -> finding.rule().advice()),
            Column.flag("repairable", Finding::repairable)));
  }

  private static void write(JsonGenerator json, Failed file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file().toString());
    json.writeStringField("reason", file.reason());
    json.writeEndObject();
  }
}
