package dev.briefs.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Figures as files that show every gain and loss; {@code -Dgolden.update=true} writes them. */
final class GoldenFile {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  private GoldenFile() {}

  static void assertLines(String name, List<String> lines) throws IOException {
    Path file = FOLDER.resolve(name);
    String actual = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
