package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Filter;
import dev.briefs.LinkRequest;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.UnreadableIndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose index is in memory. */
final class MemoryTest {
  private final MadeUpBriefs source = new MadeUpBriefs(51, 3);

  @TempDir Path root;

  @Test
  void readsAndWritesAsOneOnDisk() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(source.briefs(40));
    try (BriefArchive memory = BriefArchive.inMemory();
        BriefArchive disk = BriefArchive.open(root.resolve("index"))) {
      assertThat(memory.isIndexed()).isFalse();
      assertThatExceptionOfType(UnreadableIndexException.class)
          .isThrownBy(() -> memory.search(SearchRequest.of("w1")));
      memory.sync(files.paths(), ProgressListener.NONE);
      disk.sync(files.paths(), ProgressListener.NONE);
      assertThat(lists(memory)).isEqualTo(lists(disk));
      files.write("b0003.md", "# Kites over the bay\n\n## Summary\n\nA festival of kites.\n");
      memory.sync(List.of(), ProgressListener.NONE);
      disk.sync(List.of(), ProgressListener.NONE);
      assertThat(lists(memory)).isEqualTo(lists(disk));
      memory.rebuild(List.of(), ProgressListener.NONE);
      assertThat(lists(memory)).isEqualTo(lists(disk));
      assertThat(memory.verify()).isPositive();
      assertThat(memory.statistics().bytes()).isPositive();
      assertThat(memory.search(SearchRequest.of("kites")).total()).isEqualTo(1);
      assertThat(memory.topics(dev.briefs.Topic.Level.COARSE)).isNotEmpty();
      assertThat(
              memory
                  .link(files.paths().getFirst(), LinkRequest.DEFAULT, ProgressListener.NONE)
                  .changed())
          .hasSizeGreaterThan(30);
      assertThat(memory.undoLink(ProgressListener.NONE).changed()).isEmpty();
    }
    assertThat(root).isDirectoryNotContaining("glob:**memory**");
    assertThat(Path.of("memory")).doesNotExist();
  }

  @Test
  void everyArchiveInMemoryIsItsOwn() {
    try (BriefArchive one = BriefArchive.inMemory();
        BriefArchive other = BriefArchive.inMemory()) {
      one.put(brief("a", "Kites"));
      other.put(brief("b", "Boats"));
      assertThat(one.search(SearchRequest.of("boats")).total()).isZero();
      one.remove("a");
      assertThat(one.statistics().briefs()).isZero();
    }
  }

  @Test
  void streamReadsOneStateBriefByBrief() {
    try (BriefArchive archive = BriefArchive.inMemory()) {
      List<Brief> briefs = source.briefs(9);
      archive.putAll(briefs.stream());
      try (Stream<Brief> stream = archive.stream(Filter.ALL)) {
        Iterator<Brief> all = stream.iterator();
        assertThat(all.next()).isEqualTo(briefs.getFirst());
        archive.remove(briefs.getLast().id());
        List<Brief> rest = new ArrayList<>();
        all.forEachRemaining(rest::add);
        assertThat(rest).isEqualTo(briefs.subList(1, 9));
      }
      try (Stream<Brief> stream = archive.stream(Filter.ALL)) {
        assertThat(stream).isEqualTo(briefs.subList(0, 8));
      }
    }
  }

  @Test
  void sourceOfTheCallerIsReadToItsEnd() throws Exception {
    try (BriefArchive archive = BriefArchive.inMemory()) {
      Iterator<Brief> queue = List.of(brief("a", "Kites"), brief("b", "Boats")).iterator();
      int put =
          archive.putAll(() -> queue.hasNext() ? Optional.of(queue.next()) : Optional.empty());
      assertThat(put).isEqualTo(2);
      assertThatExceptionOfType(InterruptedException.class)
          .isThrownBy(
              () ->
                  archive.putAll(
                      () -> {
                        throw new InterruptedException("the queue is closed");
                      }));
      assertThat(archive.statistics().briefs()).isEqualTo(2);
    }
  }

  private static Brief brief(String id, String title) {
    return Brief.builder(id).title(title).build();
  }

  private static List<ClosestResults> lists(BriefArchive archive) {
    List<ClosestResults> lists = new ArrayList<>();
    archive.closestAll(ClosestRequest.DEFAULT, lists::add, ProgressListener.NONE);
    return lists;
  }
}
