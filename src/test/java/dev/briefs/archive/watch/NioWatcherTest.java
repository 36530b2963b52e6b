package dev.briefs.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NioWatcherTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path root;

  @Test
  void foldersThatAreLeftOutAreNotWatched() throws IOException {
    Path real = root.toRealPath();
    for (String folder :
        List.of("notes/deep", "node_modules/x", ".git/y", "build/z", "notes/old/a", "index")) {
      Files.createDirectories(real.resolve(folder));
    }
    Files.writeString(real.resolve(".gitignore"), "/build/\n");
    Files.writeString(real.resolve("notes/.briefsignore"), "old\n");
    Files.createDirectories(real.resolve("drafts"));
    try (NioWatcher watcher =
        new NioWatcher(List.of(real), real.resolve("index"), () -> List.of("drafts/"))) {
      watcher.renew();
      assertThat(watcher.watched())
          .containsExactly(real, real.resolve("notes"), real.resolve("notes/deep"));
    }
  }

  @Test
  void aChangedIgnoreFileIsAChange() throws Exception {
    Path real = root.toRealPath();
    try (NioWatcher watcher = new NioWatcher(List.of(real), real.resolve("index"), List::of)) {
      watcher.renew();
      Files.writeString(real.resolve(".briefsignore"), "old\n");
      assertThat(watcher.within(LONG)).isTrue();
    }
  }
}
