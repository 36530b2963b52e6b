package dev.briefs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveReader;
import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
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
  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private BriefArchive archive;
  private StdioServer server;
  private BufferedReader fromServer;
  private Future<?> running;
  private int lastId;

  @BeforeEach
  void connect() throws IOException {
    archive = BriefArchive.open(root.resolve("index"));
    archive.sync(List.of(Path.of("samples")), ProgressListener.NONE);
    // Unlike piped streams, it may be written by threads that have ended.
    Pipe out = Pipe.open();
    fromServer =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(out.source()), StandardCharsets.UTF_8));
    server =
        new StdioServer(
            slow(archive),
            "test",
            new PipedInputStream(toServer, 1 << 16),
            new OutputStreamWriter(Channels.newOutputStream(out.sink()), StandardCharsets.UTF_8),
            Duration.ofMillis(1));
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

  /** The archive, whose stories take until the test lets them go. */
  private ArchiveReader slow(ArchiveReader reader) {
    return (ArchiveReader)
        Proxy.newProxyInstance(
            ArchiveReader.class.getClassLoader(),
            new Class<?>[] {ArchiveReader.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("duplicates")) {
                mayAnswer.await();
              }
              try {
                return method.invoke(reader, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  @AfterEach
  void disconnect() throws IOException {
    mayAnswer.countDown();
    toServer.close();
    thread.close();
    archive.close();
  }

  @Test
  void everyToolRefusesOtherArgumentsAndOnlyReads() throws IOException {
    List<?> tools = (List<?>) member(result(ask("tools/list", Map.of())), "tools");
    assertThat(tools.stream().map(tool -> String.valueOf(((Map<?, ?>) tool).get("name"))))
        .contains("search", "closest", "get", "signals", "stories", "status", "trends", "topics");
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
                "trends", Map.<String, Object>of("field", "word"),
                "topics", Map.<String, Object>of(),
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
    mayAnswer.countDown();
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
  void briefsAreListedByPagesNewestFirst() throws IOException {
    List<?> listed = (List<?>) member(result(ask("resources/list", Map.of())), "resources");
    assertThat(listed).hasSize((int) archive.statistics().briefs());
    assertThat(listed.getFirst().toString()).contains("brief://");
    assertThat(member(ask("resources/list", Map.of("cursor", "x")), "error").toString())
        .contains("-32602");
  }

  @Test
  void longCallsTellOfTheirProgressAndOthersDoNotWait() throws IOException {
    send(
        message(
            50, "tools/call", Map.of("name", "stories", "_meta", Map.of("progressToken", "mine"))));
    Map<?, ?> first = read();
    assertThat(first.get("method")).isEqualTo("notifications/progress");
    assertThat(member(first, "params").toString()).contains("mine").contains("stories has been");
    assertThat(call("status", Map.of()).get("isError")).isEqualTo(false);
    mayAnswer.countDown();
    Map<?, ?> answer = read();
    while (answer.get("method") != null) {
      answer = read();
    }
    assertThat(answer.get("id")).isEqualTo(50);
    assertThat(ask("ping", Map.of()).get("result")).isEqualTo(Map.of());
  }

  @Test
  void cancelledCallsAreNotAnswered() throws IOException {
    send(message(50, "tools/call", Map.of("name", "stories")));
    send(
        Map.of(
            "jsonrpc", "2.0",
            "method", "notifications/cancelled",
            "params", Map.of("requestId", 50)));
    ask("ping", Map.of());
    mayAnswer.countDown();
    send(message(51, "tools/call", Map.of("name", "stories")));
    assertThat(read().get("id")).isEqualTo(51);
  }

  @Test
  void changesAreTold() throws IOException {
    Path folder = Files.createDirectories(root.resolve("more"));
    Files.writeString(folder.resolve("one.md"), "# One\n\n## Summary\nfirst\n");
    Files.writeString(folder.resolve("two.md"), "# Two\n\n## Summary\nfirst\n");
    archive.sync(List.of(folder), ProgressListener.NONE);
    for (String id : List.of("one", "two")) {
      assertThat(ask("resources/subscribe", Map.of("uri", "brief://" + id)).get("result"))
          .isEqualTo(Map.of());
    }
    assertThat(ask("resources/subscribe", Map.of("uri", "brief://none")).get("error")).isNotNull();
    Files.writeString(folder.resolve("one.md"), "# One\n\n## Summary\nsecond text\n");
    archive.sync(List.of(folder), ProgressListener.NONE);
    server.archiveChanged();
    assertThat(read().get("method")).isEqualTo("notifications/resources/list_changed");
    Map<?, ?> updated = read();
    assertThat(updated.get("method")).isEqualTo("notifications/resources/updated");
    assertThat(updated.get("params")).isEqualTo(Map.of("uri", "brief://one"));
    ask("resources/unsubscribe", Map.of("uri", "brief://one"));
    Files.writeString(folder.resolve("one.md"), "# One\n\n## Summary\nthird text\n");
    archive.sync(List.of(folder), ProgressListener.NONE);
    server.archiveChanged();
    assertThat(read().get("method")).isEqualTo("notifications/resources/list_changed");
    send(message(60, "ping", Map.of()));
    assertThat(read().get("id")).isEqualTo(60);
  }

  @Test
  void textOfBriefsIsQuotedAndHasNothingHidden() throws IOException {
    Path folder = Files.createDirectories(root.resolve("more"));
    String hidden = "\u202Eevil" + Character.toString(0xE0041);
    Files.writeString(
        folder.resolve("one.md"), "# Zyx" + hidden + "\n\n## Summary\nZyx" + hidden + " word\n");
    archive.sync(List.of(folder), ProgressListener.NONE);
    Map<?, ?> found = call("search", Map.of("query", "word", "issues", List.of()));
    Map<?, ?> brief = result(ask("resources/read", Map.of("uri", "brief://one")));
    for (String answer : List.of(JSON.writeValueAsString(found), JSON.writeValueAsString(brief))) {
      assertThat(answer).doesNotContain("\u202E").doesNotContain(Character.toString(0xE0041));
      assertThat(answer).contains("Data from the archive, quoted").contains("Zyxevil");
    }
  }

  @Test
  void trendsNameWhatChangesAndTopicsTheirBriefs() throws IOException {
    Path folder = Files.createDirectories(root.resolve("more"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(
          folder.resolve("made-" + i + ".md"),
          "---\ndate: 20%d-05-01\n---\n# Made %d word%d\n\n## Themes\n%s\n"
              .formatted(15 + i / 10, i, i, i >= 50 ? "Hydrogen" : "Coal"));
    }
    archive.sync(List.of(folder), ProgressListener.NONE);
    Map<?, ?> trends = structured(call("trends", Map.of()));
    assertThat(member(trends, "values").toString()).contains("value=Hydrogen, direction=");
    Map<?, ?> one = structured(call("trends", Map.of("values", List.of("coal"))));
    assertThat(member(one, "values").toString()).contains("value=Coal");
    assertThat(((List<?>) member(one, "periods"))).hasSizeLessThanOrEqualTo(24);
    Map<?, ?> topics = structured(call("topics", Map.of("level", "fine")));
    Map<?, ?> topic = (Map<?, ?>) ((List<?>) member(topics, "topics")).getFirst();
    Map<?, ?> briefs = structured(call("topics", Map.of("topic", topic.get("id"), "limit", 50)));
    assertThat(((List<?>) member(briefs, "briefs")).getFirst().toString())
        .contains(member((Map<?, ?>) member(topic, "central"), "id").toString());
    assertError("topics", Map.of("topic", "no such topic"), "without 'topic'");
    assertError("trends", Map.of("field", "color"), "must be one of [theme, ");
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
