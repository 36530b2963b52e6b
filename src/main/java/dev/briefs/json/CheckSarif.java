package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.Rule;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What is wrong in files, in the Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0),
 * which editors and continuous integration read.
 */
public final class CheckSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private CheckSarif() {}

  public static void write(Writer out, Path folder, CheckReport report) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json);
      json.writeArrayFieldStart("results");
      for (Finding finding : report.findings()) {
        result(json, folder, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "briefs");
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rule.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.code());
      text(json, "shortDescription", rule.description());
      text(json, "help", rule.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Path folder, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().code());
    json.writeStringField("level", "warning");
    text(json, "message", finding.text());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(finding.file(folder)));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The address of a file: absolute or relative as its path is. */
  public static String uri(Path file) {
    if (file.isAbsolute()) {
      return file.toUri().toASCIIString();
    }
    try {
      // A colon in the first segment would be taken for the end of a scheme.
      String path = "/" + file.toString().replace(file.getFileSystem().getSeparator(), "/");
      return new URI(null, null, path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
