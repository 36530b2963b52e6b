package dev.briefs.mcp;

import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.util.Map;

/**
 * Leaves the checking of arguments to {@link dev.briefs.mcp.tool.Arguments}, whose messages say
 * what to write instead. Answers are built from the same code as their schemas and are checked by
 * tests.
 */
final class NoValidation implements JsonSchemaValidator {
  @Override
  public ValidationResponse validate(Map<String, Object> schema, Object structuredContent) {
    return ValidationResponse.asValid("");
  }
}
