package dev.briefs.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.launcher.LauncherFolder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy without sources does: its own Java, and its start-up cache. */
class LauncherCopyTest {
  private static final String PREPARING =
      "briefs: preparing for Java 99.0.1 (once, a few seconds)...";

  private static final String NAME = "java-99.0.1.aot";

  @TempDir private Path temporary;
  private LauncherFolder folder;

  @BeforeEach
  void unpack() throws IOException {
    folder = LauncherFolder.unpacked(temporary.resolve("a folder"));
  }

  @Test
  void cacheIsMadeOnceInItsFolder() throws Exception {
    Outcome first = folder.run("stats");
    assertThat(first.stderr()).containsExactly(PREPARING);
    assertThat(first.stdout())
        .contains(cacheOption(folder.path().resolve("cache")))
        .endsWith("stats");
    Outcome second = folder.run("stats");
    assertThat(second.stderr()).isEmpty();
    assertThat(second.stdout()).contains(cacheOption(folder.path().resolve("cache")));
  }

  private static String cacheOption(Path caches) {
    return "-XX:AOTCache=" + caches.resolve(NAME);
  }

  @Test
  void cacheIsAmongTheUsersWhereTheFolderCannotBeWritten() throws Exception {
    Files.writeString(folder.path().resolve("cache"), "in the way");
    Path caches = temporary.resolve("caches");
    Map<String, String> set = Map.of("XDG_CACHE_HOME", caches.toString());
    Path own = Path.of(caches + "/briefs" + folder.path());
    assertThat(folder.run(set, "stats").stdout()).contains(cacheOption(own));
    assertThat(folder.run(set, "stats").stderr()).isEmpty();

    Path inHome = Path.of(folder.path() + "/home/.cache/briefs" + folder.path());
    assertThat(folder.run(Map.of("XDG_CACHE_HOME", ""), "stats").stdout())
        .contains(cacheOption(inHome));
  }

  @Test
  void runsWithoutCacheWhereNoneCanBeWritten() throws Exception {
    Files.writeString(folder.path().resolve("cache"), "in the way");
    for (Map<String, String> places :
        List.of(Map.of("XDG_CACHE_HOME", "/dev/null"), Map.of("XDG_CACHE_HOME", "", "HOME", ""))) {
      Outcome outcome = folder.run(places, "stats");
      assertThat(outcome.stderr()).isEmpty();
      assertThat(outcome.stdout())
          .endsWith("stats")
          .noneMatch(option -> option.startsWith("-XX:AOT"));
      assertThat(outcome.status()).isZero();
    }
  }

  @Test
  void cacheThatWasWrittenToIsMadeAnew() throws Exception {
    folder.run("stats");
    Path cache = folder.path().resolve("cache").resolve(NAME);
    Files.writeString(cache, "damaged");
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(cache).hasContent("cached");
    Files.delete(cache);
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void cacheDoesNotServeAnotherVersionOfTheSameTime() throws Exception {
    Path checksum =
        Files.writeString(folder.path().resolve("briefs.jar.sha256"), "12ab  briefs.jar\n");
    folder.run("stats");
    FileTime time = Files.getLastModifiedTime(checksum);
    Files.delete(folder.path().resolve("cache").resolve(NAME + ".of"));
    Files.writeString(checksum, "34cd  briefs.jar\n");
    Files.setLastModifiedTime(checksum, time);
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void cacheDoesNotServeMovedCopy() throws Exception {
    folder.run("stats");
    Path moved = Files.move(folder.path(), temporary.resolve("moved")).toRealPath();
    assertThat(new LauncherFolder(moved).run("stats").stderr()).containsExactly(PREPARING);
  }

  @Test
  void cacheIsMadeOnceForJarsFromTheFuture() throws Exception {
    FileTime future = FileTime.from(Instant.now().plusSeconds(1000));
    Files.setLastModifiedTime(folder.path().resolve("briefs.jar"), future);
    Files.setLastModifiedTime(folder.path().resolve("lib"), future);
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void crashRemovesTheCache() throws Exception {
    Path cache = folder.path().resolve("cache").resolve(NAME);
    Outcome outcome = folder.run("stats");
    assertThat(outcome.stdout()).contains("-XX:OnError=rm -f \"$BRIEFS_CACHE\"");
    Path java = folder.program("asking/bin/java", "#!/bin/sh\necho \"$BRIEFS_CACHE\"\n");
    Files.writeString(java.resolveSibling("../release"), "JAVA_VERSION=\"99.0.1\"\n");
    Map<String, String> asking = Map.of("BRIEFS_JAVA", java.toString());
    assertThat(folder.run(asking, "stats").stdout()).containsExactly(cache.toString());
  }

  @Test
  void ownJavaIsTakenUnlessAnotherIsGiven() throws Exception {
    Path own = folder.jdk("java", "90.0.1");
    folder.jdk("home/.jdks/newer", "98.9.9");
    Map<String, String> none = Map.of("BRIEFS_JAVA", "");
    assertThat(folder.run(none, "stats").stdout()).startsWith(own + "/bin/java");
    assertThat(folder.run("stats").stdout()).startsWith(folder.path() + "/jdk/bin/java");
  }
}
