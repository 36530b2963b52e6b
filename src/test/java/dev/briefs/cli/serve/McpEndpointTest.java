package dev.briefs.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import dev.briefs.web.ArchiveServer;
import dev.briefs.web.ServerSettings;
import dev.briefs.web.http.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive for agents beside the pages, as a client meets it. */
@Timeout(120)
final class McpEndpointTest {
  private static final String STATUS =
      """
      {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "status"}}
      """;

  @TempDir Path root;
  private final HttpClient client = HttpClient.newHttpClient();
  private BriefArchive archive;
  private ArchiveServer server;

  @BeforeEach
  void start() throws IOException {
    archive = BriefArchive.open(root.resolve("index"));
    archive.sync(List.of(Path.of("samples")), ProgressListener.NONE);
    server = started("");
  }

  private ArchiveServer started(String token) throws IOException {
    return ArchiveServer.start(
        archive,
        new ServerSettings("127.0.0.1", 0, token, Limits.DEFAULT, () -> LocalDate.of(2026, 3, 31)),
        Optional.of(new McpEndpoint(archive)));
  }

  @AfterEach
  void end() {
    server.close();
    archive.close();
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(server.address().replaceFirst("/(\\?.*)?$", "/mcp")))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream");
  }

  private HttpResponse<String> post(String message) throws IOException, InterruptedException {
    return send(request().POST(BodyPublishers.ofString(message)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void messagesAreAnswered() throws Exception {
    HttpResponse<String> answer = post(STATUS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).contains("frequentThemes");
    HttpResponse<String> none =
        post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    assertThat(none.statusCode()).isEqualTo(202);
    assertThat(none.body()).isEmpty();
    assertThat(post("garbage").statusCode()).isEqualTo(400);
    assertThat(post("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"no/such\"}").body())
        .contains("-32601");
    assertThat(post(STATUS).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyItsOwnRequestsAreTaken() throws Exception {
    assertThat(send(request().DELETE()).statusCode()).isEqualTo(405);
    assertThat(send(request().DELETE()).headers().firstValue("Allow")).contains("GET, POST");
    assertThat(status("Content-Type", "text/plain")).isEqualTo(415);
    assertThat(status("Accept", "text/html")).isEqualTo(406);
    assertThat(send(request().setHeader("Accept", "text/html").GET()).statusCode()).isEqualTo(406);
    assertThat(status("MCP-Protocol-Version", "1999-01-01")).isEqualTo(400);
    assertThat(status("MCP-Protocol-Version", "2025-06-18")).isEqualTo(200);
    assertThat(status("Origin", "http://evil.example")).isEqualTo(403);
    assertThat(foreignHost()).startsWith("HTTP/1.1 403");
    HttpRequest.Builder page =
        HttpRequest.newBuilder(URI.create(server.address() + "search"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(STATUS));
    assertThat(send(page).statusCode()).isEqualTo(405);
  }

  private int status(String header, String value) throws IOException, InterruptedException {
    return send(request().setHeader(header, value).POST(BodyPublishers.ofString(STATUS)))
        .statusCode();
  }

  private String foreignHost() throws IOException {
    int port = URI.create(server.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "POST /mcp HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + STATUS.length()
              + "\r\n\r\n";
      socket.getOutputStream().write((head + STATUS).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hugeMessagesAreRefused() throws Exception {
    byte[] huge = new byte[50_000_000];
    HttpResponse<String> answer = send(request().POST(BodyPublishers.ofByteArray(huge)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(post(STATUS).statusCode()).isEqualTo(200);
  }

  @Test
  void tokenIsAskedFor() throws Exception {
    server.close();
    server = started("secret-token");
    assertThat(post(STATUS).statusCode()).isEqualTo(401);
    HttpRequest.Builder bearer = request().header("Authorization", "Bearer secret-token");
    assertThat(send(bearer.POST(BodyPublishers.ofString(STATUS))).statusCode()).isEqualTo(200);
  }

  @Test
  void listenersAreToldOfChanges() throws Exception {
    HttpResponse<InputStream> stream =
        client.send(request().GET().build(), BodyHandlers.ofInputStream());
    assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith(":");
      Path folder = Files.createDirectories(root.resolve("more"));
      Files.writeString(folder.resolve("one.md"), "# One\n\n## Summary\nfirst\n");
      archive.sync(List.of(folder), ProgressListener.NONE);
      String line = lines.readLine();
      while (!line.startsWith("data:")) {
        line = lines.readLine();
      }
      assertThat(line).contains("notifications/resources/list_changed");
    }
  }
}
