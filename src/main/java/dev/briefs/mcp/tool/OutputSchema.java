package dev.briefs.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an answer, as the properties of a JSON schema; built once, then only read. */
final class OutputSchema {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> INTEGER = Map.of("type", "integer");
  private static final Map<String, Object> NUMBER = Map.of("type", "number");

  private final Map<String, Object> properties = new LinkedHashMap<>();

  /** What names a brief in every answer. */
  static OutputSchema ofBrief() {
    return new OutputSchema().texts("id", "title", "issue", "date", "url");
  }

  /** Adds fields that hold a text each. */
  OutputSchema texts(String... names) {
    for (String name : names) {
      properties.put(name, TEXT);
    }
    return this;
  }

  /** Adds fields that hold a whole number each. */
  OutputSchema integers(String... names) {
    for (String name : names) {
      properties.put(name, INTEGER);
    }
    return this;
  }

  /** Adds fields that hold a number each. */
  OutputSchema numbers(String... names) {
    for (String name : names) {
      properties.put(name, NUMBER);
    }
    return this;
  }

  /** Adds fields that hold a list of texts each. */
  OutputSchema textLists(String... names) {
    for (String name : names) {
      properties.put(name, Map.of("type", "array", "items", TEXT));
    }
    return this;
  }

  /** Adds a field that holds a list of whole numbers. */
  OutputSchema integerList(String name) {
    properties.put(name, Map.of("type", "array", "items", INTEGER));
    return this;
  }

  /** Adds a field that holds an object with fields of any name. */
  OutputSchema object(String name) {
    properties.put(name, Map.of("type", "object"));
    return this;
  }

  /** Adds a field that holds an object. */
  OutputSchema object(String name, OutputSchema object) {
    properties.put(name, object.asObject());
    return this;
  }

  /** Adds a field that holds a list of objects. */
  OutputSchema list(String name, OutputSchema item) {
    properties.put(name, Map.of("type", "array", "items", item.asObject()));
    return this;
  }

  /** Adds a list that continues in further answers, and the cursor that leads to them. */
  OutputSchema paged(String list, OutputSchema item) {
    return list(list, item).texts("nextCursor");
  }

  /** The schema of the whole, in which some fields are always there. */
  Map<String, Object> asMap(String... required) {
    Map<String, Object> schema = new LinkedHashMap<>(asObject());
    schema.put("required", List.of(required));
    return schema;
  }

  private Map<String, Object> asObject() {
    return Map.of("type", "object", "properties", properties);
  }
}
