package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ClosestRequest;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.SyncReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that indexes, rebuilds and links at random moments. Each time what is left must
 * be readable and whole, and the next writer must clear it up. {@code -Dkills=500} kills so often
 * rather than a few times, {@code -Dseed=2} at other moments.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final long SEED = Long.getLong("seed", 1);
  private static final int MOST_STEPS = 4;
  private static final long LONGEST_STEP = Duration.ofMillis(400).toNanos();

  @TempDir Path temporary;
  private Path index = Path.of("");
  private Path folder = Path.of("");
  private final Map<String, Integer> counts = new TreeMap<>();

  @Test
  void lastGoodStateOutlivesEveryKill(TestReporter reporter)
      throws IOException, InterruptedException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("briefs"));
    index = temporary.resolve("index");
    for (int number = 0; number < BusyWriter.FILES; number++) {
      Files.writeString(folder.resolve("brief-" + number + ".md"), BusyWriter.text(number, 0));
    }
    sync();
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      counts.merge("killed during " + kill(random), 1, Integer::sum);
      readsAsBefore();
      everyBriefIsWhole();
      nextWriterClearsUp();
    }
    reporter.publishEntry("kills", KILLS + ": " + counts);
  }

  /** Lets a process write for a while and kills it; what it was doing. */
  private String kill(Random random) throws IOException, InterruptedException {
    Process writer = BusyWriter.start(folder, index, random.nextLong());
    try (BufferedReader said = writer.inputReader()) {
      String doing = "";
      for (int left = random.nextInt(1, MOST_STEPS); left > 0; left--) {
        doing = String.valueOf(said.readLine());
      }
      LockSupport.parkNanos(random.nextLong(LONGEST_STEP));
      assertThat(writer.isAlive()).isTrue();
      // The process itself would close the stream it has written to.
      writer.toHandle().destroyForcibly();
      assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        doing = line;
      }
      return doing;
    }
  }

  private void readsAsBefore() {
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.verify();
      String id = archive.search(SearchRequest.of("w1 OR w2 OR w3")).hits().getFirst().id();
      assertThat(archive.closest(id, ClosestRequest.DEFAULT).closest()).hasSize(10);
    }
  }

  private void everyBriefIsWhole() throws IOException {
    for (Path file : markdown()) {
      String number = file.getFileName().toString().replaceAll("\\D", "");
      assertThat(Files.readString(file))
          .startsWith("# Brief ")
          .endsWith(BusyWriter.end(Integer.parseInt(number)) + "\n");
    }
  }

  private void nextWriterClearsUp() throws IOException {
    SyncReport report = sync();
    report.leftovers().forEach(left -> count("left: " + left.replaceAll("\\d+", "N")));
    assertThat(report.total()).isEqualTo(markdown().size());
    assertThat(names(index)).hasSize(6).contains("current", "settings", "inventory", "writer.lock");
    assertThat(sync().leftovers()).isEmpty();
    if (names(folder).stream().anyMatch(name -> name.endsWith(".tmp"))) {
      try (BriefArchive archive = BriefArchive.open(index)) {
        LinkReport link = archive.link(folder, LinkRequest.DEFAULT, ProgressListener.NONE);
        assertThat(link.leftovers()).hasSize(1);
        count("left: a brief's new text");
      }
    }
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".tmp"));
    readsAsBefore();
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private SyncReport sync() {
    try (BriefArchive archive = BriefArchive.open(index)) {
      return archive.sync(List.of(folder), ProgressListener.NONE);
    }
  }

  private List<Path> markdown() throws IOException {
    return names(folder).stream()
        .filter(name -> name.endsWith(".md"))
        .map(folder::resolve)
        .toList();
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }
}
