package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves an archive over standard input and output, a message a line, until the input ends. One
 * server serves one client.
 */
public final class StdioServer {
  private final McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.builder().build());
  private final MessageOutput output;
  private final MessageInput input;
  private final McpSyncServer server;

  /**
   * A server that answers from an archive.
   *
   * @param version of the program, as clients see it
   */
  public StdioServer(ArchiveReader archive, String version, InputStream in, OutputStream out) {
    this.output = new MessageOutput(out, mapper);
    this.input = new MessageInput(in, output, mapper);
    Tools tools = new Tools(archive, mapper);
    BriefResources resources = new BriefResources(archive, mapper);
    this.server =
        McpServer.sync(new StdioServerTransportProvider(mapper, input.accepted(), output))
            .jsonMapper(mapper)
            .jsonSchemaValidator(new NoValidation())
            .validateToolInputs(false)
            .serverInfo("briefs", version)
            .instructions(Instructions.TEXT)
            .capabilities(
                ServerCapabilities.builder()
                    .tools(false)
                    .resources(true, true)
                    .prompts(false)
                    .completions()
                    .build())
            .tools(tools.all().stream().map(tool -> specification(tools, tool)).toList())
            .resourceTemplates(
                List.of(
                    new SyncResourceTemplateSpecification(
                        BriefResources.template(),
                        (exchange, request) -> resources.read(request.uri()))))
            .prompts(Stream.of(Prompts.values()).map(StdioServer::specification).toList())
            .completions(
                List.of(
                    new SyncCompletionSpecification(
                        BriefResources.reference(),
                        (exchange, request) -> resources.completions(request))))
            .build();
  }

  private static SyncToolSpecification specification(Tools tools, ArchiveTool tool) {
    return new SyncToolSpecification(
        Tools.described(tool),
        (exchange, request) ->
            tools.call(tool, request.arguments() == null ? Map.of() : request.arguments()));
  }

  private static SyncPromptSpecification specification(Prompts prompt) {
    return new SyncPromptSpecification(
        prompt.prompt(), (exchange, request) -> prompt.filled(request.arguments()));
  }

  /** Passes on messages until the input ends and each request is answered. */
  public void run() {
    input.run();
    server.closeGracefully();
  }

  /** Tells the client that briefs were added, changed or removed. */
  public void archiveChanged() {
    server.notifyResourcesListChanged();
  }
}
