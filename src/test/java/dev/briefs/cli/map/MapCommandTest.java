package dev.briefs.cli.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of the samples. */
final class MapCommandTest {
  @TempDir Path temporary;

  @BeforeEach
  void build() {
    assertThat(run("index", "samples").status()).isZero();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary.resolve("index"), arguments);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(run("map", "--format", "json").out());
  }

  @Test
  void everyBriefLiesInTheRegionOfItsTopic() throws IOException {
    JsonNode map = json();
    int count =
        new ObjectMapper().readTree(run("stats", "--format", "json").out()).at("/briefs").asInt();
    assertThat(map.at("/points")).hasSize(count);
    for (JsonNode point : map.at("/points")) {
      assertThat(point.at("/x").asDouble()).isBetween(0.0, 1000.0);
      assertThat(point.at("/y").asDouble()).isBetween(0.0, 1000.0);
      for (JsonNode region : map.at("/regions")) {
        boolean within = distance(point, region) <= region.at("/radius").asDouble();
        boolean own = region.at("/topic").asText().equals(point.at("/topic").asText());
        assertThat(within).as("%s in %s", point, region).isEqualTo(own);
      }
    }
  }

  @Test
  void regionsDoNotOverlap() throws IOException {
    JsonNode regions = json().at("/regions");
    assertThat(regions.size()).isGreaterThan(1);
    for (int i = 0; i < regions.size(); i++) {
      for (int j = 0; j < i; j++) {
        double radii =
            regions.get(i).at("/radius").asDouble() + regions.get(j).at("/radius").asDouble();
        assertThat(distance(regions.get(i), regions.get(j))).isGreaterThanOrEqualTo(radii);
      }
    }
  }

  private static double distance(JsonNode one, JsonNode other) {
    return Math.hypot(
        one.at("/x").asDouble() - other.at("/x").asDouble(),
        one.at("/y").asDouble() - other.at("/y").asDouble());
  }

  @Test
  void sameArchiveHasTheSameMap() {
    String first = run("map", "--format", "svg").out();
    assertThat(first).startsWith("<svg ").contains("<circle ").contains("<text ");
    assertThat(run("rebuild-index").status()).isZero();
    assertThat(run("map", "--format", "svg").out()).isEqualTo(first);
  }

  @Test
  void tableNamesEachBriefOnce() throws IOException {
    assertThat(run("map", "--format", "csv").out().lines())
        .hasSize(json().at("/points").size() + 1);
  }
}
