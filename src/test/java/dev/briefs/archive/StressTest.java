package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many readers beside a writer that indexes and rebuilds, some of them interrupted, and nothing
 * that stays open afterwards. {@code -Dstress.minutes=10} goes on so long rather than for a few
 * steps of the writer.
 */
final class StressTest {
  private static final int READERS = 16;
  private static final int STEPS = 8;
  private static final int REBUILT = 4;
  private static final int MARKED = 6;
  private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("stress.minutes", 0));

  @TempDir Path temporary;
  private final MadeUpBriefs made = new MadeUpBriefs(11, 3);
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final AtomicLong interrupted = new AtomicLong();
  private Path folder = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void briefs() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("briefs"));
    index = temporary.toRealPath().resolve("index");
    for (Brief brief : made.briefs(40)) {
      write(brief);
    }
    mark(0);
  }

  @Test
  void readersSeeWholeStatesAndNothingStaysOpen(TestReporter reporter) throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    long readings = 0;
    int steps;
    try (BriefArchive archive = BriefArchive.open(index);
        ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      archive.sync(List.of(folder), ProgressListener.NONE);
      List<Future<Long>> readers = new ArrayList<>();
      for (int number = 0; number < READERS; number++) {
        Random random = new Random(number);
        readers.add(threads.submit(() -> readings(archive, random)));
      }
      try {
        steps = write(archive);
      } finally {
        writing.set(false);
      }
      for (Future<Long> reader : readers) {
        readings += reader.get();
      }
      archive.verify();
    }
    reporter.publishEntry(
        "stress",
        "%d readers, %d readings, %d of them interrupted, %d steps of the writer"
            .formatted(READERS, readings, interrupted.get(), steps));
    assertThat(openFiles()).isEmpty();
    assertThat(mappedFiles()).isEmpty();
    assertThat(threads(before)).isEmpty();
  }

  private int write(BriefArchive archive) throws IOException {
    long end = System.nanoTime() + TIME.toNanos();
    int step = 0;
    while (step < STEPS || System.nanoTime() - end < 0) {
      mark(++step);
      if (step % REBUILT == 0) {
        archive.rebuild(List.of(), ProgressListener.NONE);
      } else {
        archive.sync(List.of(), ProgressListener.NONE);
      }
    }
    return step;
  }

  private long readings(BriefArchive archive, Random random) {
    long readings = 0;
    do {
      switch (random.nextInt(8)) {
        case 0 -> archive.refresh();
        case 1 -> readInterrupted(archive);
        case 2 -> {
          try (BriefArchive own = BriefArchive.open(index)) {
            readMarks(own);
          }
        }
        case 3, 4 ->
            assertThat(archive.closest("b0001", ClosestRequest.DEFAULT).closest()).hasSize(10);
        default -> readMarks(archive);
      }
      readings++;
    } while (writing.get());
    return readings;
  }

  /** The briefs that are changed together are seen together. */
  private static void readMarks(BriefArchive archive) {
    SearchRequest request = SearchRequest.of("").facets(List.of(Facet.CATEGORY));
    List<ValueCount> marks =
        archive.search(request).facets().getOrDefault(Facet.CATEGORY, List.of()).stream()
            .filter(value -> value.value().startsWith("step"))
            .toList();
    assertThat(marks).extracting(ValueCount::count).containsExactly((long) MARKED);
  }

  /** An interrupted thread may fail, but does so alone. */
  private void readInterrupted(BriefArchive archive) {
    Thread.currentThread().interrupt();
    try {
      readMarks(archive);
    } catch (UncheckedIOException failed) {
      interrupted.incrementAndGet();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private void mark(int step) throws IOException {
    for (int number = 0; number < MARKED; number++) {
      Brief brief = made.brief("marked" + number, number % 3);
      write(
          Brief.builder(brief.id())
              .title(brief.title())
              .summary(brief.summary())
              .category("step " + step)
              .build());
    }
  }

  private void write(Brief brief) throws IOException {
    Files.writeString(folder.resolve(brief.id() + ".md"), MadeUpBriefs.markdown(brief));
  }

  private List<String> openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return List.of();
    }
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.list(descriptors)) {
      for (Path descriptor : all.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          open.add(Files.readSymbolicLink(descriptor).toString());
        }
      }
    }
    return open.stream().filter(file -> file.startsWith(index.toString())).toList();
  }

  private List<String> mappedFiles() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    if (!Files.exists(maps)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(maps)) {
      return lines.filter(line -> line.contains(index.toString())).toList();
    }
  }

  private static Set<String> threads(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && !thread.isDaemon())
        .map(Thread::getName)
        .collect(Collectors.toSet());
  }
}
