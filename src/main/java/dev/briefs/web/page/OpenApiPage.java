package dev.briefs.web.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.json.Json;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The description of the pages for programs, after OpenAPI 3.1. */
final class OpenApiPage implements Page {
  private static final String SCHEMAS = "schemas.json";
  private static final String REFERENCE = "#/components/schemas/";

  private final List<Page> pages;

  /** The description of some pages. */
  OpenApiPage(List<Page> pages) {
    this.pages = List.copyOf(pages);
  }

  @Override
  public String path() {
    return "/openapi";
  }

  @Override
  public String summary() {
    return "The description of the pages for programs.";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.JSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("openapi", "3.1.0");
      json.writeObjectFieldStart("info");
      json.writeStringField("title", "briefs");
      json.writeStringField("version", "1");
      json.writeEndObject();
      json.writeObjectFieldStart("paths");
      for (Page page : pages) {
        if (page.formats().contains(Format.JSON) && !page.path().equals("/")) {
          path(json, page);
        }
      }
      json.writeEndObject();
      json.writeObjectFieldStart("components");
      json.writeFieldName("schemas");
      json.writeRawValue(schemas());
      json.writeEndObject();
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void path(JsonGenerator json, Page page) throws IOException {
    json.writeObjectFieldStart(page.path());
    json.writeObjectFieldStart("get");
    json.writeStringField("summary", page.summary());
    json.writeArrayFieldStart("parameters");
    for (String part : page.path().split("/", -1)) {
      if (part.startsWith("{")) {
        argument(json, part.substring(1, part.length() - 1));
      }
    }
    for (Parameter parameter : page.parameters()) {
      parameter(json, parameter);
    }
    json.writeEndArray();
    responses(json, page);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void argument(JsonGenerator json, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("in", "path");
    json.writeBooleanField("required", true);
    json.writeObjectFieldStart("schema");
    json.writeStringField("type", "string");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void parameter(JsonGenerator json, Parameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("in", "query");
    json.writeStringField("description", parameter.description());
    json.writeObjectFieldStart("schema");
    schema(json, parameter);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void schema(JsonGenerator json, Parameter parameter) throws IOException {
    switch (parameter.kind()) {
      case NUMBER -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", parameter.least());
        json.writeNumberField("maximum", parameter.most());
        json.writeNumberField("default", Integer.parseInt(parameter.standard()));
      }
      case FLAG -> json.writeStringField("type", "boolean");
      case CHOICE -> {
        json.writeStringField("type", "string");
        json.writeArrayFieldStart("enum");
        for (String word : parameter.words()) {
          json.writeString(word);
        }
        json.writeEndArray();
      }
      case TEXTS -> {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
      }
      case TEXT, CHOICES -> {
        json.writeStringField("type", "string");
        json.writeNumberField("maxLength", parameter.most());
      }
    }
  }

  private static void responses(JsonGenerator json, Page page) throws IOException {
    json.writeObjectFieldStart("responses");
    response(json, "200", page.summary(), page.schema());
    response(json, "default", "What is wrong.", "Error");
    json.writeEndObject();
  }

  private static void response(JsonGenerator json, String status, String what, String schema)
      throws IOException {
    json.writeObjectFieldStart(status);
    json.writeStringField("description", what);
    json.writeObjectFieldStart("content");
    json.writeObjectFieldStart(Format.JSON.mediaType());
    json.writeObjectFieldStart("schema");
    json.writeStringField("$ref", REFERENCE + schema);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String schemas() throws IOException {
    try (InputStream in = OpenApiPage.class.getResourceAsStream(SCHEMAS)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + SCHEMAS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
