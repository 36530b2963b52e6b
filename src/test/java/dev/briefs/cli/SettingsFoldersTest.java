package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders that a settings file names. */
class SettingsFoldersTest {
  @TempDir Path temporary;

  private Path one;
  private Path other;

  @BeforeEach
  void fill() throws IOException {
    one = Files.createDirectory(temporary.toRealPath().resolve("one"));
    other = Files.createDirectory(temporary.toRealPath().resolve("other"));
    Files.writeString(one.resolve("a.md"), "# Harbour\n");
    Files.writeString(other.resolve("b.md"), "# Harbour\n");
    Path config = Files.createDirectories(temporary.resolve("config/briefs"));
    Files.writeString(config.resolve("config.yaml"), "folders: [%s, %s]\n".formatted(one, other));
  }

  @Test
  void oneThatIsGoneStopsNothing() throws IOException {
    assertThat(run("index").out()).startsWith("added 2,");
    Files.move(one, temporary.resolve("away"));
    CommandLineRun index = run("index");
    assertThat(index.status()).isZero();
    assertThat(index.err()).contains("not found; its brief is kept");
    assertThat(run("rebuild-index").status()).isZero();
    assertThat(run("search", "harbour", "--ids").out()).isEqualTo("a\nb\n");
  }

  @Test
  void oneThatWasNeverThereIsNamed() throws IOException {
    Files.move(one, temporary.resolve("away"));
    CommandLineRun index = run("index");
    assertThat(index.status()).isEqualTo(2);
    assertThat(index.err()).contains(one + ": no such folder");
  }

  private CommandLineRun run(String... words) {
    Map<String, String> environment =
        Map.of("XDG_CONFIG_HOME", temporary.resolve("config").toString());
    return CommandLineRun.of(environment, temporary.resolve("index"), words);
  }
}
