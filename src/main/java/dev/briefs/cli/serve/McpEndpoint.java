package dev.briefs.cli.serve;

import dev.briefs.ArchiveReader;
import dev.briefs.cli.mcp.McpServer;
import dev.briefs.mcp.HttpEndpoint;
import dev.briefs.web.http.MessageEndpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The archive for agents beside the pages; its libraries are loaded with the first message. */
final class McpEndpoint implements MessageEndpoint {
  private final ArchiveReader archive;
  private @Nullable HttpEndpoint endpoint;

  McpEndpoint(ArchiveReader archive) {
    this.archive = archive;
  }

  private synchronized HttpEndpoint endpoint() {
    HttpEndpoint present = endpoint;
    if (present == null) {
      McpServer.quieten();
      present = new HttpEndpoint(archive, McpServer.version());
      endpoint = present;
    }
    return present;
  }

  @Override
  public String path() {
    return "/mcp";
  }

  @Override
  public int mostBytes() {
    return HttpEndpoint.MOST_BYTES;
  }

  @Override
  public boolean speaks(String version) {
    return HttpEndpoint.speaks(version);
  }

  @Override
  public Reply answer(byte[] message, Consumer<byte[]> notices) throws IOException {
    HttpEndpoint.Answer answer = endpoint().answer(message, notices);
    return new Reply(answer.status(), answer.body());
  }

  @Override
  public String archiveChanged() {
    return new String(endpoint().archiveChanged(), StandardCharsets.UTF_8);
  }
}
