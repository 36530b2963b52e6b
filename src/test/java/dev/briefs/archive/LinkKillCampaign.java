package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code link} at random moments and looks at what it leaves: every file must be the old one
 * or the new one, and one temporary file may be left, which the next run removes. Each run starts
 * from what the last one left; every tenth is followed by one that nothing stops, which must finish
 * the work. Too long for every build, so not named as a test; run it by {@code mvn test
 * -Dtest=LinkKillCampaign -Dkills=200 -Dfiles=2000 -Dseed=1}.
 */
class LinkKillCampaign {
  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final int FILES = Integer.getInteger("files", 2000);
  private static final long SEED = Long.getLong("seed", 1);
  private static final int KILLS_A_FINISH = 10;

  @TempDir Path root;
  private int torn;
  private int partial;
  private int strays;

  @Test
  void everyFileIsOldOrNew() throws IOException, InterruptedException {
    LinkFixture briefs = LinkFixture.in(root).with(0, FILES);
    Map<String, String> wiki = linked(briefs, LinkStyle.WIKILINK);
    Map<String, String> ids = linked(briefs, LinkStyle.ID);
    Duration writing = writing(briefs, LinkStyle.WIKILINK);
    linked(briefs, LinkStyle.ID);
    Random random = new Random(SEED);
    Map<String, String> before = ids;
    for (int kill = 1; kill <= KILLS; kill++) {
      LinkStyle to = kill % 2 == 0 ? LinkStyle.ID : LinkStyle.WIKILINK;
      Map<String, String> after = kill % 2 == 0 ? ids : wiki;
      kill(briefs, to, random.nextLong(writing.toNanos()));
      Map<String, String> found = briefs.contents();
      compare(found, before, after);
      found.keySet().retainAll(before.keySet());
      before = found;
      if (kill % KILLS_A_FINISH == 0) {
        assertThat(linked(briefs, to)).isEqualTo(after);
        before = after;
      }
    }
    System.out.printf(
        "%d kills: %d torn files, %d stops among the files, %d temporary files left and removed%n",
        KILLS, torn, partial, strays);
    assertThat(torn).isZero();
  }

  /** The files after a run that nothing stops. */
  private static Map<String, String> linked(LinkFixture briefs, LinkStyle style)
      throws IOException {
    LinkReport report = briefs.link(LinkRequest.DEFAULT.style(style));
    assertThat(report.failed()).isEmpty();
    return briefs.contents();
  }

  /** How long another process takes from the first file to the end. */
  private static Duration writing(LinkFixture briefs, LinkStyle style)
      throws IOException, InterruptedException {
    Process process = start(briefs, style);
    awaitFirstFile(briefs, process);
    long start = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Starts a run and kills it some time after it began to write. */
  private static void kill(LinkFixture briefs, LinkStyle style, long nanos)
      throws IOException, InterruptedException {
    Process process = start(briefs, style);
    awaitFirstFile(briefs, process);
    LockSupport.parkNanos(nanos);
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static Process start(LinkFixture briefs, LinkStyle style) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.briefs.cli.Main",
            "--index",
            briefs.index().toString(),
            "link",
            "--style",
            style.name(),
            briefs.folder().toString());
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitFirstFile(LinkFixture briefs, Process process) throws IOException {
    Path first = briefs.folder().resolve("brief-0.md");
    var before = Files.getLastModifiedTime(first);
    while (process.isAlive() && Files.getLastModifiedTime(first).equals(before)) {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }

  private void compare(
      Map<String, String> found, Map<String, String> before, Map<String, String> after) {
    Map<Boolean, List<String>> names =
        found.keySet().stream().collect(Collectors.partitioningBy(before::containsKey));
    List<String> briefs = names.getOrDefault(true, List.of());
    List<String> temporary = names.getOrDefault(false, List.of());
    assertThat(temporary).hasSizeLessThan(2);
    strays += temporary.size();
    long done = briefs.stream().filter(name -> is(found, after, name)).count();
    long left = briefs.stream().filter(name -> !is(found, after, name)).count();
    long whole =
        briefs.stream().filter(name -> is(found, after, name) || is(found, before, name)).count();
    torn += (int) (before.size() - whole);
    partial += done > 0 && left > 0 ? 1 : 0;
  }

  private static boolean is(Map<String, String> found, Map<String, String> whole, String name) {
    return String.valueOf(found.get(name)).equals(whole.get(name));
  }
}
