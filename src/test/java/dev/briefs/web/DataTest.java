package dev.briefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of the server are those of the command line, as its description says. */
final class DataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static SampleServer server;
  private static Path index;

  @BeforeAll
  static void start(@TempDir Path folder) {
    index = folder.resolve("index");
    server = SampleServer.of(index, Path.of("samples"));
  }

  @AfterAll
  static void end() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/search.json?q=moon | search moon --format json",
        "/search.json?q=moon&facets=theme,year&limit=2&offset=1 |"
            + " search moon --format json --facets theme,year --limit 2 --offset 1",
        "/search.ndjson?q=ai+regulation&since=2024&sort=date |"
            + " search ai regulation --format ndjson --since 2024 --sort date",
        "/search.csv?q=ai&theme=AI+regulation&theme=copyright&fields=id,date |"
            + " search ai --theme 'AI regulation' --theme copyright --fields id,date --format csv",
        "/search.json?q=mooon | search mooon --format json",
        "/search.json?q=(moon | search (moon --format json",
        "/briefs/webb-first-images/closest.json | closest webb-first-images --format json",
        "/briefs/webb-first-images/closest.ndjson?limit=3&explain=true&method=bm25 |"
            + " closest webb-first-images --format ndjson --limit 3 --explain --method bm25",
        "/briefs/webb-first-images.json | show webb-first-images --format json",
        "/signals.json?q=energy&limit=5 | search energy --signals --limit 5 --format json",
        "/signals.csv?q=energy | search energy --signals --format csv",
        "/duplicates.json | duplicates --format json",
        "/duplicates.ndjson?prefer=oldest | duplicates --prefer oldest --format ndjson",
        "/themes.json | terms theme --format json",
        "/issues.ndjson?limit=3 | terms issue --limit 3 --format ndjson",
        "/hosts.json | terms host --format json",
        "/status.json | stats --format json",
        "/trends.json | trends --format json",
        "/trends.json?field=word&by=quarter&q=moon&since=2023 |"
            + " trends --field word --by quarter moon --since 2023 --format json",
        "/trends.csv?field=keyword | trends --field keyword --format csv",
        "/topics.json | topics --format json",
        "/topics.ndjson?level=fine | topics --level fine --format ndjson",
        "/topics.csv | topics --format csv",
        "/map.json | map --format json",
        "/map.csv | map --format csv",
        "/review.json?period=2024 | review 2024 --format json",
        "/check.json | check $SAMPLES --format json",
      })
  void dataAreThoseOfTheCommandLine(String path, String command) throws IOException {
    HttpResponse<String> answer = server.get(path.strip());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(CommandLineRun.of(index, words(command)).out());
  }

  private static String[] words(String command) throws IOException {
    List<String> words = new ArrayList<>();
    String[] parts = command.strip().split("'", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        words.add(parts[i]);
      } else {
        words.addAll(List.of(parts[i].strip().split("\\s+", -1)));
      }
    }
    words.replaceAll(String::strip);
    words.removeIf(String::isEmpty);
    String samples = Path.of("samples").toRealPath().toString();
    words.replaceAll(word -> word.equals("$SAMPLES") ? samples : word);
    return words.toArray(String[]::new);
  }

  @Test
  void descriptionFitsTheAnswers() throws IOException {
    JsonNode description = JSON.readTree(server.get("/openapi.json").body());
    List<String> paths = new ArrayList<>();
    for (var path : description.get("paths").properties()) {
      paths.add(path.getKey());
      JsonNode get = path.getValue().get("get");
      String address =
          path.getKey().replace("{id}", "webb-first-images").replace("{name}", "AI%20regulation");
      String question = address.equals("/text") ? "?text=moon" : "";
      HttpResponse<String> good = server.get(address + ".json" + question);
      assertThat(good.statusCode()).as(address).isEqualTo(200);
      new SchemaCheck(description, address).check(schema(get, "200"), JSON.readTree(good.body()));
      HttpResponse<String> bad = server.get(address + ".json?nonsense=1");
      assertThat(bad.statusCode()).as(address).isEqualTo(400);
      new SchemaCheck(description, address)
          .check(schema(get, "default"), JSON.readTree(bad.body()));
    }
    assertThat(paths)
        .contains(
            "/search",
            "/briefs/{id}",
            "/briefs/{id}/closest",
            "/signals",
            "/duplicates",
            "/trends",
            "/topics",
            "/map",
            "/review",
            "/check",
            "/themes",
            "/issues",
            "/hosts",
            "/text",
            "/status");
  }

  private static JsonNode schema(JsonNode get, String status) {
    return get.at("/responses/" + status + "/content/application~1json/schema");
  }

  @Test
  void barsCountTheMatchesOfTheirPeriods() {
    String page = server.get("/search?q=moon").body();
    assertThat(page)
        .contains("2024-02: 1")
        .contains("/search?q=moon&amp;since=2024-02&amp;until=2024-02");
    assertThat(server.get("/search.json?q=moon&since=2024-02&until=2024-02").body())
        .contains("\"total\":1,");
  }

  @Test
  void describedParametersAreTaken() throws IOException {
    JsonNode description = JSON.readTree(server.get("/openapi.json").body());
    for (JsonNode parameter : description.at("/paths/~1search/get/parameters")) {
      String type = parameter.at("/schema/type").asText();
      String value =
          switch (type) {
            case "integer" -> "1";
            case "boolean" -> "true";
            default -> parameter.at("/schema/enum/0").asText("2024");
          };
      String name = parameter.get("name").asText();
      boolean words = name.equals("fields") || name.equals("facets");
      String path = "/search.json?" + name + "=" + (words ? "" : value);
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }
}
