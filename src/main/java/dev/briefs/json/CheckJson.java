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
    for (Finding finding : findings) {
      write(json, folder, finding);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Path folder, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", finding.file(folder).toString());
    json.writeNumberField("line", finding.line());
    json.writeStringField("code", finding.rule().code());
    json.writeStringField("message", finding.message());
    json.writeStringField("advice", finding.rule().advice());
    json.writeBooleanField("repairable", finding.repairable());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Failed file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file().toString());
    json.writeStringField("reason", file.reason());
    json.writeEndObject();
  }
}
