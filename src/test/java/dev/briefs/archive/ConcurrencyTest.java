package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Filter;
import dev.briefs.IndexBusyException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer see whole states of the index and no failure. */
final class ConcurrencyTest {
  private static final long SEED = 79;
  private static final int READERS = 3;
  private static final int STEPS = 10;

  @TempDir Path temporary;

  private final MadeUpBriefs source = new MadeUpBriefs(SEED, 3);
  private BriefFolder folder;
  private Path index = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(source.briefs(20));
    index = temporary.resolve("index");
  }

  @Test
  void readersOfTheWritersArchiveAreUndisturbed() throws Exception {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      whileWriting(archive, () -> read(archive));
    }
  }

  @Test
  void readersThatOpenAnewEveryTimeAreUndisturbed() throws Exception {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      whileWriting(
          archive,
          () -> {
            try (BriefArchive fresh = BriefArchive.open(index)) {
              read(fresh);
            }
          });
    }
  }

  @Test
  void versionNamesTheStateThatIsRead() throws IOException {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      String first = archive.version();
      archive.sync(List.of(), ProgressListener.NONE);
      assertThat(archive.version()).isEqualTo(first).matches("[A-Za-z0-9-]+");
      folder.write(source.brief("b0001", 2));
      archive.sync(List.of(), ProgressListener.NONE);
      String second = archive.version();
      archive.rebuild(List.of(), ProgressListener.NONE);
      assertThat(Set.of(first, second, archive.version())).hasSize(3);
    }
  }

  @Test
  void briefsComeInTheOrderOfIdsAndPassTheFilter() throws IOException {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      List<Brief> all = new ArrayList<>();
      archive.briefs(Filter.ALL, all::add);
      assertThat(all).extracting(Brief::id).isSorted().hasSize(20);
      String theme = all.getFirst().themes().getFirst();
      List<Brief> some = new ArrayList<>();
      archive.briefs(withTheme(theme), some::add);
      assertThat(some)
          .isEqualTo(all.stream().filter(brief -> brief.themes().contains(theme)).toList());
    }
  }

  private static Filter withTheme(String theme) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        List.of(theme),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void openReaderKeepsItsStateUntilItMovesOn() throws IOException {
    try (BriefArchive writer = BriefArchive.open(index);
        BriefArchive reader = BriefArchive.open(index)) {
      writer.sync(folder.paths(), ProgressListener.NONE);
      ClosestResults before = reader.closest("b0001", ClosestRequest.DEFAULT);
      folder.write(source.brief("b0001", 2));
      writer.sync(List.of(), ProgressListener.NONE);
      writer.rebuild(List.of(), ProgressListener.NONE);
      assertThat(reader.closest("b0001", ClosestRequest.DEFAULT)).isEqualTo(before);
      assertThat(reader.get("b0001").themes()).containsExactly("theme 1");
      reader.refresh();
      assertThat(reader.get("b0001").themes()).containsExactly("theme 2");
    }
  }

  @Test
  void secondWriterIsToldWhoWrites() {
    ArchiveOptions impatient = ArchiveOptions.DEFAULT.lockWait(Duration.ZERO);
    try (BriefArchive first = BriefArchive.open(index);
        BriefArchive second = BriefArchive.open(index, impatient)) {
      AtomicBoolean tried = new AtomicBoolean();
      first.sync(
          folder.paths(),
          (stage, done, total) -> {
            if (!tried.getAndSet(true)) {
              assertThatExceptionOfType(IndexBusyException.class)
                  .isThrownBy(() -> second.sync(folder.paths(), ProgressListener.NONE))
                  .withMessageContaining("process " + ProcessHandle.current().pid());
            }
          });
      assertThat(tried).isTrue();
      assertThat(second.sync(List.of(), ProgressListener.NONE).unchanged()).isEqualTo(20);
    }
  }

  @Test
  void failedSyncLeavesTheLastGoodState() throws IOException {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      List<Brief> before = Everything.briefs(archive);
      folder.write(source.brief("new", 0));
      ProgressListener broken =
          (stage, done, total) -> {
            throw new IllegalStateException("broken off at " + stage);
          };
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> archive.sync(List.of(), broken));
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> archive.rebuild(List.of(), broken));
        assertThat(Everything.briefs(archive)).isEqualTo(before);
      }
      assertThat(archive.sync(List.of(), ProgressListener.NONE).added()).isEqualTo(1);
    }
  }

  @Test
  void syncThatBreaksOffAfterTheGraphIsWrittenCanBeRepeated() throws IOException {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(folder.paths(), ProgressListener.NONE);
      folder.write(source.brief("new", 0));
      ProgressListener broken =
          (stage, done, total) -> {
            if (stage.equals("comparing") && done == total) {
              throw new IllegalStateException("broken off");
            }
          };
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> archive.sync(List.of(), broken));
      assertThat(archive.sync(List.of(), ProgressListener.NONE).added()).isEqualTo(1);
    }
  }

  /** Reads in several threads while the archive is synced and rebuilt. */
  private void whileWriting(BriefArchive archive, Runnable reading) throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(() -> repeat(writing, reading)));
      }
      try {
        write(archive);
      } finally {
        writing.set(false);
      }
      for (Future<Integer> reader : readers) {
        assertThat(readings(reader)).isPositive();
      }
    }
  }

  private static int repeat(AtomicBoolean writing, Runnable reading) {
    int readings = 0;
    do {
      reading.run();
      readings++;
    } while (writing.get());
    return readings;
  }

  private static int readings(Future<Integer> reader) throws InterruptedException {
    try {
      return reader.get();
    } catch (ExecutionException failure) {
      throw new AssertionError("a reader failed", failure.getCause());
    }
  }

  private void write(BriefArchive archive) throws IOException {
    for (int step = 0; step < STEPS; step++) {
      folder.write(source.brief("new" + step % 5, step % 3));
      if (step % 5 == 4) {
        archive.rebuild(List.of(), ProgressListener.NONE);
      } else {
        archive.sync(List.of(), ProgressListener.NONE);
      }
    }
  }

  private static void read(BriefArchive archive) {
    ClosestResults results = archive.closest("b0001", ClosestRequest.DEFAULT);
    Set<String> ids = results.closest().stream().map(Neighbour::id).collect(Collectors.toSet());
    assertThat(ids).hasSize(10).doesNotContain("b0001");
    assertThat(archive.get("b0002").id()).isEqualTo("b0002");
    assertThat(archive.search(SearchRequest.of("")).total()).isBetween(20L, 25L);
  }
}
