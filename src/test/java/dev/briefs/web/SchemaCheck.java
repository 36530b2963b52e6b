package dev.briefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares JSON with a schema, as far as the server's description uses schemas.
 *
 * @param description the description that holds the named schemas
 * @param where what is compared, for messages
 */
record SchemaCheck(JsonNode description, String where) {
  void check(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      JsonNode named = description.at(schema.get("$ref").asText().substring(1));
      assertThat(named.isMissingNode()).as("%s: %s", where, schema).isFalse();
      check(named, value);
      return;
    }
    switch (schema.path("type").asText()) {
      case "object" -> object(schema, value);
      case "array" -> {
        assertThat(value.isArray()).as(where).isTrue();
        value.forEach(item -> check(schema.get("items"), item));
      }
      case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
      case "number" -> assertThat(value.isNumber()).as(where).isTrue();
      case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
      case "string" -> assertThat(value.isTextual()).as(where).isTrue();
      default -> throw new AssertionError("no type in " + schema);
    }
  }

  private void object(JsonNode schema, JsonNode value) {
    assertThat(value.isObject()).as(where).isTrue();
    for (JsonNode name : schema.path("required")) {
      assertThat(value.has(name.asText())).as("%s has %s", where, name).isTrue();
    }
    for (var field : value.properties()) {
      JsonNode known = schema.path("properties").path(field.getKey());
      JsonNode others = schema.path("additionalProperties");
      assertThat(known.isObject() || others.isObject())
          .as("%s describes %s", where, field.getKey())
          .isTrue();
      check(known.isObject() ? known : others, field.getValue());
    }
  }
}
