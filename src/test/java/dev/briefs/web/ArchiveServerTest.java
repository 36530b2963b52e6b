package dev.briefs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.briefs.web.http.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manners of the server: what it answers to whom. */
final class ArchiveServerTest {
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server = SampleServer.of(folder.resolve("index"), Path.of("samples"));
  }

  @AfterAll
  static void end() {
    server.close();
  }

  private static HttpResponse<String> method(String method, String path) {
    return server.send(
        HttpRequest.newBuilder(server.at(path)).method(method, BodyPublishers.noBody()));
  }

  /** What the server answers to bytes that no client would send; empty where it hangs up. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String rawFrom(String host, String headers) throws IOException {
    return raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void onlyReadsAreAnswered(String method) {
    HttpResponse<String> answer = method(method, "/search");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    HttpResponse<String> head = method("HEAD", "/search?q=moon");
    HttpResponse<String> get = server.get("/search?q=moon");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .contains(Integer.toString(get.body().getBytes(StandardCharsets.UTF_8).length));
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
  }

  @Test
  void foreignHostsAreRefused() throws IOException {
    int port = server.at("/").getPort();
    assertThat(rawFrom("evil.example", "")).startsWith("HTTP/1.1 403");
    assertThat(rawFrom("127.0.0.1:" + (port == 1 ? 2 : 1), "")).startsWith("HTTP/1.1 403");
    assertThat(rawFrom("localhost:" + port, "")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403");
  }

  @Test
  void otherSitesMayNotRead() throws IOException {
    String host = "127.0.0.1:" + server.at("/").getPort();
    assertThat(rawFrom(host, "Origin: http://evil.example\r\n")).startsWith("HTTP/1.1 403");
    assertThat(rawFrom(host, "Origin: null\r\n")).startsWith("HTTP/1.1 403");
    assertThat(rawFrom(host, "Origin: http://" + host + "\r\n")).startsWith("HTTP/1.1 200");
    String script = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n";
    assertThat(rawFrom(host, script)).startsWith("HTTP/1.1 403");
    String link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n";
    assertThat(rawFrom(host, link)).startsWith("HTTP/1.1 200");
  }

  @Test
  void unknownParametersAreNamed() {
    HttpResponse<String> answer = server.get("/search.json?q=moon&nonsense=1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"where\":\"nonsense\"").contains("unknown parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?limit=ten",
        "/search?limit=-1",
        "/search?limit=100000",
        "/search?sort=color",
        "/search?since=tomorrowish",
        "/search?q=a&q=b",
        "/search?boost-recent=yes",
        "/search?facets=theme,color",
        "/search.json?fields=id,color",
        "/search?q=%E4",
        "/style.css?x=1",
        "/briefs/webb-first-images/closest?limit=0",
      })
  void wrongParametersAreRefused(String path) {
    assertThat(server.get(path).statusCode()).as(path).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/search/",
        "/briefs/none-of-this-name",
        "/briefs/none/closest.json",
        "/briefs/..%2F..%2Fetc%2Fpasswd",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/pom.xml",
        "/style.css/..",
        "/search.csv.json",
        "/briefs/webb-first-images.csv",
        "/briefs/",
        "/../../etc/passwd",
        "/script.js.map",
        "/META-INF/MANIFEST.MF",
      })
  void otherAddressesAreNotFound(String path) {
    assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
  }

  @Test
  void unknownBriefNamesTheNearest() {
    HttpResponse<String> answer = server.get("/briefs/webb-first-image-s");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("href=\"/briefs/webb-first-images\"");
  }

  @Test
  void presentAnswersAreNotSentAgain() {
    for (String path : List.of("/search?q=moon", "/search.json?q=moon", "/style.css")) {
      String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", " + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
    String html = server.get("/search?q=moon").headers().firstValue("ETag").orElseThrow();
    String json =
        server
            .get("/search?q=moon", "Accept", "application/json")
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    assertThat(html).isNotEqualTo(json);
  }

  @Test
  void answersAreCompressedWhereThatIsAccepted() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.at("/search?q=moon"))
            .header("Accept-Encoding", "br, gzip;q=0.5")
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(server.get("/search?q=moon").body());
    }
    assertThat(
            server
                .get("/search?q=moon", "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void formatIsThatOfTheEndingElseOfTheHeader() {
    assertThat(type("/search?q=moon", "*/*")).startsWith("text/html");
    assertThat(type("/search?q=moon", "application/json")).isEqualTo("application/json");
    assertThat(type("/search?q=moon", "text/csv;q=0.5, application/x-ndjson"))
        .isEqualTo("application/x-ndjson");
    assertThat(type("/search.csv?q=moon", "text/html")).startsWith("text/csv");
    assertThat(server.get("/search?q=moon", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  private static String type(String path, String accept) {
    return server.get(path, "Accept", accept).headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  void everyAnswerKeepsToItself() {
    for (String path : List.of("/", "/search.json?q=moon", "/nothing", "/style.css")) {
      var headers = server.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'self'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }
  }

  @Test
  void aQueryOfTenMegabytesIsRefused() throws IOException {
    String start = "GET /search?q=";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
      socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
      byte[] part = "a".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        socket.getOutputStream().write(part);
      }
      socket.getOutputStream().write(" HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .doesNotContain(" 200 ");
    } catch (IOException hungUp) {
      assertThat(hungUp).hasMessageMatching("(?i).*(reset|broken pipe|abort).*");
    }
    assertThat(server.get("/search?q=" + "a".repeat(2_001)).statusCode()).isEqualTo(400);
    assertThat(server.get("/search?q=moon").statusCode()).isEqualTo(200);
  }

  @Test
  void halfRequestsKeepNobodyWaiting() throws IOException {
    List<Socket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort());
        socket.getOutputStream().write("GET /sear".getBytes(StandardCharsets.US_ASCII));
        held.add(socket);
      }
      assertThat(server.get("/search?q=moon").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  @Test
  void tokenIsAskedForAndKept(@TempDir Path folder) {
    try (SampleServer guarded =
        SampleServer.of(
            folder.resolve("index"), Path.of("samples"), "secret-token", Limits.DEFAULT)) {
      assertThat(guarded.get("/search").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/search?token=other-token").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/style.css").statusCode()).isEqualTo(401);
      HttpResponse<String> first = guarded.get("/search?q=moon&token=secret-token");
      assertThat(first.statusCode()).isEqualTo(303);
      assertThat(first.headers().firstValue("Location")).contains("/search?q=moon");
      String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
      String kept = cookie.substring(0, cookie.indexOf(';'));
      assertThat(guarded.get("/search?q=moon", "Cookie", kept).statusCode()).isEqualTo(200);
      assertThat(guarded.get("/search", "Authorization", "Bearer secret-token").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void anotherAddressThanThisMachineNeedsAToken() {
    assertThat(catchThrowable(() -> startOn("0.0.0.0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void startOn(String host) throws IOException {
    ArchiveServer.start(
            server.archive(),
            new ServerSettings(host, 0, "", Limits.DEFAULT, () -> SampleServer.TODAY))
        .close();
  }
}
