package dev.briefs.cli.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefs.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watching in a process of its own, which the system can ask to end. */
@Timeout(20)
final class WatchCommandTest {
  @TempDir Path root;
  private Path briefs;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    briefs = Files.createDirectories(root.resolve("briefs"));
    Files.writeString(briefs.resolve("one.md"), "# One\n");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--index",
                root.resolve("index").toString(),
                "watch",
                briefs.toString())
            .redirectError(root.resolve("err").toFile())
            .start();
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void tellsOfEachChangeInALineAndEndsWellWhenAskedTo() throws Exception {
    assumeTrue(process.supportsNormalTermination(), "the system can only kill processes");
    BufferedReader out = process.inputReader();
    assertThat(out.readLine())
        .matches("\\d\\d:\\d\\d:\\d\\d added 1, updated 0, unchanged 0, removed 0, skipped 0, .*");
    Files.writeString(briefs.resolve("two.md"), "# Two, which is like one\n");
    assertThat(out.readLine()).matches("\\d\\d:\\d\\d:\\d\\d added 1, .*");
    process.destroy();
    assertThat(process.waitFor()).isZero();
    assertThat(root.resolve("err")).isEmptyFile();
  }

  @Test
  void endsWellWhenNobodyReadsItAnyMore() throws Exception {
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).contains("added 1");
    out.close();
    Files.writeString(briefs.resolve("two.md"), "# Two\n");
    assertThat(process.waitFor()).isZero();
    assertThat(root.resolve("err")).isEmptyFile();
  }
}
