package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.index.LockHolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process that writes the index is waited for and named; a dead one is in nobody's way. */
final class BusyIndexTest {
  @TempDir Path temporary;

  @Test
  void holderIsNamedUntilItDies() throws IOException, InterruptedException {
    Path index = Files.createDirectory(temporary.resolve("index"));
    Process holder = LockHolder.start(index);
    try (BufferedReader said = holder.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThat(CommandLineRun.of(index, "index", "samples", "--wait", "0"))
          .isEqualTo(
              new CommandLineRun(
                  2,
                  "",
                  "briefs: %s: is being written by process %d; try again when it has ended\n"
                      .formatted(index, holder.pid())));
      holder.destroyForcibly().waitFor();
      assertThat(CommandLineRun.of(index, "index", "samples", "--wait", "0").status()).isZero();
    }
  }
}
