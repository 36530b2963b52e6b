package dev.briefs.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages of the protocol from JSON and writes them; thread-safe. */
final class MessageCodec {
  /** The largest message in bytes. */
  static final int MOST_BYTES = 4_000_000;

  private final McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.builder().build());

  /** What turns JSON into values and back. */
  McpJsonMapper mapper() {
    return mapper;
  }

  /**
   * The message of a text.
   *
   * @throws MalformedMessageException when it is none
   */
  JSONRPCMessage read(String text) throws MalformedMessageException {
    Map<?, ?> message;
    try {
      message = mapper.readValue(text, Map.class);
    } catch (IOException | RuntimeException malformed) {
      throw new MalformedMessageException(ErrorCodes.PARSE_ERROR, "expected one JSON object");
    }
    if (message == null || !isMessage(message)) {
      throw invalid("expected a JSON-RPC 2.0 message with a method");
    }
    try {
      return McpSchema.deserializeJsonRpcMessage(mapper, text);
    } catch (IOException | RuntimeException malformed) {
      throw invalid("expected a JSON-RPC 2.0 message");
    }
  }

  private static boolean isMessage(Map<?, ?> message) {
    boolean known =
        message.get("method") instanceof String
            || message.containsKey("result")
            || message.containsKey("error");
    Object id = message.get("id");
    boolean named = id instanceof String || id instanceof Number || !message.containsKey("id");
    return known && named && "2.0".equals(message.get("jsonrpc"));
  }

  private static MalformedMessageException invalid(String what) {
    return new MalformedMessageException(ErrorCodes.INVALID_REQUEST, what);
  }

  /** What is wrong with a message that is too large. */
  static MalformedMessageException tooLarge() {
    return invalid("a message must have at most " + MOST_BYTES + " bytes");
  }

  /** A message as JSON on one line. */
  String write(JSONRPCMessage message) throws IOException {
    return mapper.writeValueAsString(message);
  }

  /** The answer to what is no message: it has no id that could be answered, so that is null. */
  String write(MalformedMessageException failure) throws IOException {
    Map<String, Object> error =
        Map.of("code", failure.code(), "message", String.valueOf(failure.getMessage()));
    String text = mapper.writeValueAsString(error);
    return "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":" + text + "}";
  }
}
