package dev.briefs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.briefs.cli.Cli;
import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever briefs say, what is written as JSON is JSON. */
final class JsonPropertyTest {
  private static final int BRIEFS = 40;
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String[] PIECES = {
    "carbon",
    "carbon ",
    "\"",
    "\\",
    "\\u0000",
    "\u0001",
    "\u001B[1m",
    "\u007F",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u202E",
    "\uFEFF",
    "\uFFFD",
    "\uFFFF",
    "é",
    "日本",
    "🚀",
    "</script>",
    "{",
    "}",
    "[x](y)",
    "|",
    "\t",
    "\r",
    "/",
    "'",
    "&quot;",
    "&#0;",
    "NaN",
    "-",
    "*",
    "__",
    "# ",
    ",",
    ":"
  };

  @TempDir Path temporary;

  @Test
  void jsonParsesWhateverBriefsSay() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path folder = Files.createDirectory(temporary.resolve("briefs"));
    for (int number = 0; number < BRIEFS; number++) {
      Files.write(folder.resolve("b" + number + ".md"), octets(random));
    }
    assertThat(run("rebuild-index", folder.toString())).startsWith("added " + BRIEFS + ",");
    int hits = 0;
    for (List<String> command : commands()) {
      hits += parsed(command, seed);
    }
    assertThat(hits).as("seed %d", seed).isGreaterThan(BRIEFS);
  }

  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    for (String format : List.of("json", "ndjson")) {
      for (String query : List.of("carbon", "rocket OR carbon", "carbo~")) {
        commands.add(
            List.of("search", query, "--facets", "theme,keyword,host", "--format", format));
        commands.add(List.of("search", "--signals", query, "--format", format));
      }
      commands.add(List.of("search", "\u0000\uD800\"nothing\"", "--format", format));
      commands.add(List.of("closest", "--all", "--explain", "--format", format));
      commands.add(List.of("duplicates", "--format", format));
      commands.add(List.of("terms", "theme", "--format", format));
    }
    for (int number = 0; number < BRIEFS; number++) {
      commands.add(List.of("show", "b" + number, "--format", "json"));
    }
    return commands;
  }

  /** How many objects the output of a command holds, each of them parsed. */
  private int parsed(List<String> command, long seed) throws IOException {
    String out = run(command.toArray(String[]::new));
    int count = 0;
    try (Stream<String> lines = out.lines()) {
      for (String line : lines.toList()) {
        JsonNode node = STRICT.readTree(line);
        assertThat(node.isContainerNode()).as("seed %d, %s", seed, command).isTrue();
        count++;
      }
    }
    if (!command.getLast().equals("ndjson")) {
      assertThat(count).as("seed %d, %s", seed, command).isEqualTo(1);
    }
    return count;
  }

  private String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err, false, false);
    Map<String, String> environment = Map.of("BRIEFS_INDEX", temporary.resolve("index").toString());
    int status = new Cli(terminal, environment, () -> LocalDate.EPOCH).run(List.of(arguments));
    assertThat(status).as(() -> err.toString(StandardCharsets.UTF_8)).isLessThan(2);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A brief in which anything may stand anywhere, some of it no UTF-8. */
  private static byte[] octets(Random random) {
    StringBuilder text = new StringBuilder();
    text.append("# __").append(words(random)).append("__, from ([2024").append(words(random));
    text.append("](https://example.org/").append(words(random)).append(").)\n\n");
    text.append("__[External link](https://example.org/").append(words(random)).append(")__\n\n");
    text.append("## Summary\n\n").append(words(random)).append(" carbon\n\n## Keywords\n\n");
    text.append("* ").append(words(random)).append("\n\n## Themes\n\n* ").append(words(random));
    text.append("\n\n## Signals\n\n| Signal | ").append(words(random)).append(" |\n|:--|:--|\n| ");
    text.append(words(random)).append(" carbon | ").append(words(random)).append(" |\n\n## ");
    text.append(words(random)).append("\n\n").append(words(random)).append('\n');
    return random.nextInt(8) == 0
        ? text.toString().getBytes(StandardCharsets.ISO_8859_1)
        : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
