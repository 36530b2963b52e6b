package dev.briefs.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resources that a client wants to be told about when they change; thread-safe. */
final class Subscriptions {
  private static final int MOST = 1_000;

  private final BriefResources resources;

  /** The hash of the text of each, so that only those are told whose text is another. */
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  Subscriptions(BriefResources resources) {
    this.resources = resources;
  }

  /** Whether a request is about subscriptions. */
  static boolean concern(JSONRPCRequest request) {
    return request.method().equals(McpSchema.METHOD_RESOURCES_SUBSCRIBE)
        || request.method().equals(McpSchema.METHOD_RESOURCES_UNSUBSCRIBE);
  }

  /**
   * Adds or removes a subscription.
   *
   * @throws McpError when it cannot be added
   */
  synchronized void accept(JSONRPCRequest request) {
    if (!(request.params() instanceof Map<?, ?> map && map.get("uri") instanceof String uri)) {
      throw error("expected the 'uri' of a resource");
    }
    if (request.method().equals(McpSchema.METHOD_RESOURCES_UNSUBSCRIBE)) {
      texts.remove(uri);
      return;
    }
    if (!BriefResources.isBrief(uri) || resources.text(uri).isEmpty()) {
      throw McpError.RESOURCE_NOT_FOUND.apply(uri);
    }
    if (texts.size() >= MOST) {
      throw error("at most " + MOST + " subscriptions");
    }
    texts.put(uri, hash(uri));
  }

  private static McpError error(String message) {
    return McpError.builder(ErrorCodes.INVALID_PARAMS).message(message).build();
  }

  private int hash(String uri) {
    return resources.text(uri).map(String::hashCode).orElse(0);
  }

  /** The notices of those that have changed since they were last looked at. */
  synchronized List<JSONRPCNotification> changes() {
    List<JSONRPCNotification> notices = new ArrayList<>();
    texts.replaceAll(
        (uri, before) -> {
          int now = hash(uri);
          if (now != before) {
            notices.add(
                new JSONRPCNotification(
                    McpSchema.METHOD_NOTIFICATION_RESOURCES_UPDATED, Map.of("uri", uri)));
          }
          return now;
        });
    return notices;
  }
}
