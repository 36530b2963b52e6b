package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners that are told of commits. */
final class CommitListenerTest {
  @TempDir Path root;
  private final List<String> told = new ArrayList<>();

  @Test
  void eachCommitIsToldOnceAndCanBeRead() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(new MadeUpBriefs(3, 2).briefs(4));
    try (BriefArchive archive = BriefArchive.open(root.resolve("index"))) {
      try (Closeable listening =
          archive.addCommitListener(
              version -> {
                told.add(version);
                assertThat(archive.version()).isEqualTo(version);
              })) {
        assertThat(listening).isNotNull();
        archive.sync(files.paths(), ProgressListener.NONE);
        assertThat(told).hasSize(1);
        archive.sync(List.of(), ProgressListener.NONE);
        archive.refresh();
        assertThat(told).as("nothing has changed").hasSize(1);
        archive.put(brief("a"));
        archive.remove("a");
        archive.remove("a");
        assertThat(told).hasSize(3).doesNotHaveDuplicates();
        archive.rebuild(List.of(), ProgressListener.NONE);
        assertThat(told).hasSize(4);
      }
      archive.put(brief("b"));
      assertThat(told).as("told after close").hasSize(4);
    }
  }

  @Test
  void commitsOfOthersAreToldOnRefresh() throws IOException {
    try (BriefArchive writer = BriefArchive.open(root.resolve("index"));
        BriefArchive reader = BriefArchive.open(root.resolve("index"))) {
      writer.put(brief("a"));
      try (Closeable listening = reader.addCommitListener(told::add)) {
        writer.put(brief("b"));
        assertThat(told).isEmpty();
        reader.refresh();
        assertThat(told).containsExactly(writer.version());
        assertThat(listening).isNotNull();
      }
    }
  }

  @Test
  void failureOfAListenerLeavesTheCommit() throws IOException {
    try (BriefArchive archive = BriefArchive.inMemory();
        Closeable listening =
            archive.addCommitListener(
                version -> {
                  throw new IllegalStateException("no room");
                })) {
      assertThatIllegalStateException().isThrownBy(() -> archive.put(brief("a")));
      assertThat(archive.get("a").title()).isEqualTo("Title");
      assertThat(listening).isNotNull();
    }
  }

  private static Brief brief(String id) {
    return Brief.builder(id).title("Title").build();
  }
}
