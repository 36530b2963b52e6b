package dev.briefs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A client's talk with the server over its two streams. */
@Timeout(60)
final class StdioServerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path root;
  private final PipedOutputStream toServer = new PipedOutputStream();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private BriefArchive archive;
  private BufferedReader fromServer;
  private Future<?> running;
  private int lastId;

  @BeforeEach
  void connect() throws IOException {
    archive = BriefArchive.open(root.resolve("index"));
    archive.sync(List.of(Path.of("samples")), ProgressListener.NONE);
    PipedOutputStream out = new PipedOutputStream();
    fromServer =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
    StdioServer server =
        new StdioServer(archive, "test", new PipedInputStream(toServer, 1 << 16), out);
    running = thread.submit(server::run);
    ask(
        "initialize",
        Map.of(
            "protocolVersion",
            "2025-06-18",
            "capabilities",
            Map.of(),
            "clientInfo",
            Map.of("name", "test", "version", "1")));
    send(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
  }

  @AfterEach
  void disconnect() throws IOException {
    toServer.close();
    thread.close();
    archive.close();
  }

  @Test
  void everyToolRefusesOtherArgumentsAndOnlyReads() throws IOException {
    List<?> tools = (List<?>) member(result(ask("tools/list", Map.of())), "tools");
    assertThat(tools.stream().map(tool -> String.valueOf(((Map<?, ?>) tool).get("name"))))
        .contains("search", "closest", "get", "signals", "stories", "status");
    for (Object each : tools) {
      Map<?, ?> tool = (Map<?, ?>) each;
      assertThat(((Map<?, ?>) member(tool, "inputSchema")).get("additionalProperties"))
          .isEqualTo(false);
      assertThat(((Map<?, ?>) member(tool, "annotations")).get("readOnlyHint")).isEqualTo(true);
      assertThat(tool.get("outputSchema")).isNotNull();
    }
  }

  @Test
  void defaultAnswersAreSmallAndNameTheirBriefs() throws IOException {
    for (Map.Entry<String, Map<String, Object>> call :
        Map.of(
                "search", Map.<String, Object>of("query", "moon"),
                "closest", Map.<String, Object>of("id", "webb-first-images"),
                "get", Map.<String, Object>of("id", "webb-first-images"),
                "signals", Map.<String, Object>of(),
                "stories", Map.<String, Object>of(),
                "status", Map.<String, Object>of())
            .entrySet()) {
      Map<?, ?> answer = call(call.getKey(), call.getValue());
      assertThat(answer.get("isError")).as(call.getKey()).isEqualTo(false);
      assertThat(JSON.writeValueAsBytes(answer).length).as(call.getKey()).isLessThan(20_000);
    }
    Map<?, ?> first = (Map<?, ?>) items(call("search", Map.of("query", "moon")), "hits").getFirst();
    assertThat(first.keySet().stream().map(Object::toString))
        .contains("id", "title", "date", "url", "snippet");
  }

  @Test
  void briefIsFoundByTitleAndByAddress() throws IOException {
    Map<?, ?> byId = structured(call("closest", Map.of("id", "webb-first-images")));
    assertThat(
            structured(
                call(
                    "closest",
                    Map.of("title", "FIRST IMAGES from the James Webb Space Telescope"))))
        .isEqualTo(byId);
    String url = archive.get("webb-first-images").link().address();
    assertThat(structured(call("closest", Map.of("url", url + "?utm_source=x")))).isEqualTo(byId);
  }

  @Test
  void cursorLeadsThroughAllHitsOnce() throws IOException {
    Map<?, ?> all = structured(call("search", Map.of("limit", 50)));
    long total = ((Number) member(all, "total")).longValue();
    java.util.Set<Object> ids = new java.util.HashSet<>();
    String cursor = "0";
    int seen = 0;
    while (cursor != null) {
      Map<?, ?> page = structured(call("search", Map.of("limit", 50, "cursor", cursor)));
      List<?> hits = (List<?>) member(page, "hits");
      hits.forEach(hit -> ids.add(((Map<?, ?>) hit).get("id")));
      seen += hits.size();
      cursor = (String) page.get("nextCursor");
    }
    assertThat(ids).hasSize((int) total);
    assertThat(seen).isEqualTo((int) total);
  }

  @Test
  void mistakesAreErrorsThatSayWhatToWrite() throws IOException {
    assertError("search", Map.of("query", "moon", "nonsense", 1), "search takes: query, ");
    assertError("search", Map.of("limit", 500), "from 1 to 50");
    assertError("search", Map.of("query", "(moon"), "between double quotes");
    assertError("search", Map.of("since", "soon"), "2024-03-15");
    assertError("closest", Map.of(), "exactly one of id, title, url and text");
    assertError("closest", Map.of("id", "webb-first-imges"), "nearest: webb-first-images");
    assertError("get", Map.of(), "'id' is missing");
    assertError("get", Map.of("id", "webb-first-images", "sections", List.of("no")), "it has: [");
  }

  @Test
  void serverLivesOnAfterWhatIsNoMessage() throws IOException {
    for (String line :
        List.of("garbage", "[1]", "{\"jsonrpc\":\"2.0\"}", "{\"a\":" + "[".repeat(5))) {
      raw(line);
      assertThat(read().get("error")).as(line).isNotNull();
    }
    raw(
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"x\",\"params\":\""
            + "y".repeat(5_000_000)
            + "\"}");
    assertThat(read().toString()).contains("at most");
    assertThat(ask("no/such/method", Map.of()).get("error")).isNotNull();
    assertThat(call("status", Map.of()).get("isError")).isEqualTo(false);
  }

  @Test
  void briefsAreResourcesWithCompletion() throws IOException {
    Map<?, ?> read = result(ask("resources/read", Map.of("uri", "brief://webb-first-images")));
    assertThat(read.toString()).contains("First Images from the James Webb Space Telescope");
    Map<?, ?> completion =
        result(
            ask(
                "completion/complete",
                Map.of(
                    "ref",
                    Map.of("type", "ref/resource", "uri", "brief://{id}"),
                    "argument",
                    Map.of("name", "id", "value", "webb"))));
    assertThat(completion.toString()).contains("webb-first-images");
    assertThat(ask("resources/read", Map.of("uri", "brief://none")).get("error")).isNotNull();
  }

  @Test
  void endsWhenTheInputEndsAndAnswersFirst() throws Exception {
    send(message(++lastId, "tools/call", Map.of("name", "status", "arguments", Map.of())));
    toServer.close();
    assertThat(read().get("id")).isEqualTo(lastId);
    running.get();
  }

  private void assertError(String tool, Map<String, Object> arguments, String advice)
      throws IOException {
    Map<?, ?> answer = call(tool, arguments);
    assertThat(answer.get("isError")).isEqualTo(true);
    assertThat(answer.toString()).contains(advice);
  }

  private Map<?, ?> call(String tool, Map<String, Object> arguments) throws IOException {
    return result(ask("tools/call", Map.of("name", tool, "arguments", arguments)));
  }

  private static Object member(Map<?, ?> map, String name) {
    return Objects.requireNonNull(map.get(name), () -> name + " of " + map);
  }

  private static Map<?, ?> structured(Map<?, ?> answer) {
    return (Map<?, ?>) member(answer, "structuredContent");
  }

  private static List<?> items(Map<?, ?> answer, String list) {
    return (List<?>) member(structured(answer), list);
  }

  private static Map<?, ?> result(Map<?, ?> response) {
    return (Map<?, ?>) member(response, "result");
  }

  private Map<?, ?> ask(String method, Map<String, Object> parameters) throws IOException {
    send(message(++lastId, method, parameters));
    Map<?, ?> answer = read();
    while (!Integer.valueOf(lastId).equals(answer.get("id"))) {
      answer = read();
    }
    return answer;
  }

  private static Map<String, Object> message(int id, String method, Map<String, Object> params) {
    return Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params);
  }

  private void send(Map<String, Object> message) throws IOException {
    raw(JSON.writeValueAsString(message));
  }

  private void raw(String line) throws IOException {
    toServer.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    toServer.flush();
  }

  private Map<?, ?> read() throws IOException {
    return JSON.readValue(fromServer.readLine(), Map.class);
  }
}
