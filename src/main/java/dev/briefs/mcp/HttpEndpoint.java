package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers messages that come by HTTP, each by itself: Streamable HTTP without sessions.
 * Thread-safe.
 */
public final class HttpEndpoint {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.builder().build());
  private final Transport transport = new Transport();

  /**
   * An endpoint that answers from an archive.
   *
   * @param version of the program, as clients see it
   */
  public HttpEndpoint(ArchiveReader archive, String version) {
    Tools tools = new Tools(archive, mapper);
    BriefResources resources = new BriefResources(archive, mapper);
    McpServer.sync(transport)
        .jsonMapper(mapper)
        .jsonSchemaValidator(new NoValidation())
        .validateToolInputs(false)
        .serverInfo("briefs", version)
        .instructions(Instructions.TEXT)
        .capabilities(
            ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .prompts(false)
                .completions()
                .build())
        .tools(tools.all().stream().map(tool -> specification(tools, tool)).toList())
        .resourceTemplates(
            List.of(
                new SyncResourceTemplateSpecification(
                    BriefResources.template(),
                    (context, request) -> resources.read(request.uri()))))
        .prompts(
            Stream.of(Prompts.values())
                .map(
                    prompt ->
                        new SyncPromptSpecification(
                            prompt.prompt(),
                            (context, request) -> prompt.filled(request.arguments())))
                .toList())
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
            tools.call(tool, request.arguments() == null ? Map.of() : request.arguments()));
  }

  /**
   * The answer to one message.
   *
   * @param body the message as JSON in UTF-8
   * @return the answer as JSON in UTF-8; empty for a notification, which has none
   * @throws IOException when the body is no message of the protocol
   */
  public Optional<byte[]> answer(byte[] body) throws IOException {
    JSONRPCMessage message =
        McpSchema.deserializeJsonRpcMessage(mapper, new String(body, StandardCharsets.UTF_8));
    McpStatelessServerHandler handler = Objects.requireNonNull(transport.handler);
    return switch (message) {
      case JSONRPCRequest request -> {
        JSONRPCResponse response =
            handler.handleRequest(McpTransportContext.EMPTY, request).block(LONGEST);
        yield Optional.of(mapper.writeValueAsBytes(Objects.requireNonNull(response)));
      }
      case JSONRPCNotification notification -> {
        handler.handleNotification(McpTransportContext.EMPTY, notification).block(LONGEST);
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** Holds the handler that the server sets. */
  private static final class Transport implements McpStatelessServerTransport {
    private volatile @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
      this.handler = handler;
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
