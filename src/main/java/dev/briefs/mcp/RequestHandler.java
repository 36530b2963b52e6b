package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import dev.briefs.mcp.tool.ArchiveTool;
import dev.briefs.mcp.tool.ArchiveTools;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers the requests of clients from an archive, whatever way they come: tools, resources,
 * prompts and completion. It keeps nothing of a client. Thread-safe.
 */
final class RequestHandler {
  /** The versions of the protocol that it speaks, the newest last. */
  static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private final Transport transport = new Transport();
  private final BriefResources resources;

  /**
   * A handler that answers from an archive.
   *
   * @param version of the program, as clients see it
   * @param subscriptions whether clients can subscribe to resources
   */
  RequestHandler(
      ArchiveReader archive, String version, boolean subscriptions, McpJsonMapper mapper) {
    this.resources = new BriefResources(archive);
    Tools tools = new Tools(mapper);
    McpServer.sync(transport)
        .jsonMapper(mapper)
        .jsonSchemaValidator(new NoValidation())
        .validateToolInputs(false)
        .immediateExecution(true)
        .serverInfo("briefs", version)
        .instructions(Instructions.TEXT)
        .capabilities(
            ServerCapabilities.builder()
                .tools(false)
                .resources(subscriptions, true)
                .prompts(false)
                .completions()
                .build())
        .tools(ArchiveTools.of(archive).stream().map(tool -> specification(tools, tool)).toList())
        .resourceTemplates(
            List.of(
                new SyncResourceTemplateSpecification(
                    BriefResources.template(),
                    (context, request) -> resources.read(request.uri()))))
        .prompts(Stream.of(Prompts.values()).map(RequestHandler::specification).toList())
        .completions(
            List.of(
                new SyncCompletionSpecification(
                    BriefResources.reference(),
                    (context, request) -> resources.completions(request))))
        .build();
  }

  private static SyncToolSpecification specification(Tools tools, ArchiveTool tool) {
    return new SyncToolSpecification(
        Tools.described(tool),
        (context, request) ->
            tools.call(tool, Objects.requireNonNullElse(request.arguments(), Map.of())));
  }

  private static SyncPromptSpecification specification(Prompts prompt) {
    return new SyncPromptSpecification(
        prompt.prompt(), (context, request) -> prompt.filled(request.arguments()));
  }

  /** The answer to a request, on the calling thread. */
  JSONRPCResponse answer(JSONRPCRequest request) {
    try {
      return request.method().equals(McpSchema.METHOD_RESOURCES_LIST)
          ? JSONRPCResponse.result(request.id(), resources.list(cursor(request.params())))
          : handled(request);
    } catch (RuntimeException failure) {
      return failed(request, failure);
    }
  }

  /** The answer to a request that cannot be met. */
  static JSONRPCResponse failed(JSONRPCRequest request, RuntimeException failure) {
    return JSONRPCResponse.error(
        request.id(),
        failure instanceof McpError refused
            ? refused.getJsonRpcError()
            : new JSONRPCError(
                ErrorCodes.INTERNAL_ERROR, String.valueOf(failure.getMessage()), null));
  }

  private JSONRPCResponse handled(JSONRPCRequest request) {
    McpStatelessServerHandler handler = Objects.requireNonNull(transport.handler);
    return Objects.requireNonNull(
        handler.handleRequest(McpTransportContext.EMPTY, request).block());
  }

  private static String cursor(@Nullable Object parameters) {
    return parameters instanceof Map<?, ?> map && map.get("cursor") instanceof String cursor
        ? cursor
        : "";
  }

  /** Holds the handler that the server sets. */
  private static final class Transport implements McpStatelessServerTransport {
    private volatile @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
      this.handler = handler;
    }

    @Override
    public List<String> protocolVersions() {
      return VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
