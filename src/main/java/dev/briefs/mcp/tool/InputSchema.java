package dev.briefs.mcp.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arguments of a tool as a JSON schema that allows no others; built once, then only read. */
public final class InputSchema {
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /** Adds a text. */
  InputSchema text(String name, String description) {
    properties.put(name, Map.of("type", "string", "description", description));
    return this;
  }

  /** Adds a list of texts. */
  InputSchema texts(String name, String description) {
    properties.put(
        name,
        Map.of("type", "array", "items", Map.of("type", "string"), "description", description));
    return this;
  }

  /** Adds one of several words. */
  InputSchema choice(String name, List<String> words, String description) {
    properties.put(name, Map.of("type", "string", "enum", words, "description", description));
    return this;
  }

  /** Adds a list of some of several words. */
  InputSchema choices(String name, List<String> words, String description) {
    properties.put(
        name,
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string", "enum", words),
            "description",
            description));
    return this;
  }

  /** Adds a whole number. */
  InputSchema number(String name, int least, int most, int standard, String description) {
    properties.put(
        name,
        Map.of(
            "type",
            "integer",
            "minimum",
            least,
            "maximum",
            most,
            "default",
            standard,
            "description",
            description));
    return this;
  }

  /** Makes an argument mandatory. */
  InputSchema require(String name) {
    required.add(name);
    return this;
  }

  /** The names of all arguments, in order. */
  Set<String> names() {
    return properties.keySet();
  }

  List<String> required() {
    return required;
  }

  /** The schema as JSON. */
  public Map<String, Object> asMap() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }
}
