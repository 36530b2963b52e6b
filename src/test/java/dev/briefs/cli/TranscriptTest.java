package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every session under {@code transcripts} gives what is written there; {@code -Dgolden.update=true}
 * rewrites them. The folder {@code $TMP} holds a copy of the briefs of {@code three} at the start
 * of each and {@code $TMP/index} is its index; times, sizes and scores are written as {@code N};
 * {@code < FILE} at the end of a command is its standard input. The day is 31 March 2026.
 */
final class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TempDir Path temporary;

  @BeforeEach
  void copyBriefs() throws IOException {
    Path copies = Files.createDirectory(temporary.resolve("three"));
    for (String name : List.of("one.md", "two.md", "three.md")) {
      Files.copy(FOLDER.resolve("three").resolve(name), copies.resolve(name));
    }
  }

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void isReproduced(Path file) throws IOException {
    String written = Files.readString(file);
    Transcript transcript = Transcript.read(written);
    StringBuilder actual = new StringBuilder(transcript.comment());
    for (String command : transcript.commands()) {
      actual.append(run(command));
      actual.append('\n');
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual.toString());
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(file));
  }

  private String run(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] parts = command.replace("$TMP", temporary.toString()).split(" < ", 2);
    try (InputStream in = input(parts)) {
      Terminal terminal = Terminal.of(in, out, err, false, false);
      Map<String, String> environment =
          Map.of("BRIEFS_INDEX", temporary.resolve("index").toString());
      int status =
          new Cli(terminal, environment, () -> LocalDate.of(2026, 3, 31))
              .run(Transcript.words(parts[0]));
      return Transcript.entry(command, steady(out), steady(err), status);
    }
  }

  private static InputStream input(String[] parts) throws IOException {
    return parts.length == 1
        ? InputStream.nullInputStream()
        : Files.newInputStream(Path.of(parts[1]));
  }

  private String steady(ByteArrayOutputStream stream) {
    return stream
        .toString(StandardCharsets.UTF_8)
        .replace(temporary.toString(), "$TMP")
        .replace(Path.of("").toAbsolutePath().toString(), "$PWD")
        .replaceAll("\\d+\\.\\d seconds", "N seconds")
        .replaceAll("\\d+\\.\\d MB", "N MB")
        .replaceAll("\"(score|relatedness|weight)\":[-.0-9E]+", "\"$1\":N")
        .replaceAll("(?m)[-.0-9E]+ briefs$", "N briefs")
        .replaceAll("\"bytes\":\\d+", "\"bytes\":N");
  }
}
