package dev.briefs.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefs.launcher.LauncherFolder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and what it leaves for a faster start. */
class LauncherBuildTest {
  private static final String FIRST_USE = "briefs: building (first use, about a minute)...";

  private static final String PREPARING =
      "briefs: preparing for Java 99.0.1 (once, a few seconds)...";

  @TempDir private Path temporary;
  private LauncherFolder folder;

  @BeforeEach
  void checkOut() throws IOException {
    folder = LauncherFolder.unbuilt(temporary.resolve("a folder"));
  }

  @Test
  void firstUseBuildsQuietly() throws Exception {
    Outcome outcome = folder.run("stats");
    assertThat(outcome.stderr()).containsExactly(FIRST_USE);
    assertThat(outcome.stdout()).endsWith("stats").doesNotContain("output of Maven");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void builtSourcesAreNotBuiltAgain() throws Exception {
    folder.run("stats");
    assertThat(folder.run("stats").stderr()).isEmpty();
    assertThat(folder.builds()).isEqualTo(1);
  }

  @Test
  void changedSourcesAreBuiltAgain() throws Exception {
    folder.run("stats");
    touch("src/main/Main.java");
    assertThat(folder.run("stats").stderr())
        .containsExactly("briefs: building (sources changed)...");
    assertThat(folder.builds()).isEqualTo(2);
  }

  private void touch(String file) throws IOException {
    Files.setLastModifiedTime(
        folder.path().resolve(file), FileTime.from(Instant.now().plusSeconds(5)));
  }

  @Test
  void standardInputIsLeftToTheProgram() throws Exception {
    Process process =
        folder.start(folder.path().resolve("briefs"), folder.path(), Map.of(), "closest", "-");
    assertThat(LauncherFolder.finish(process, "text").stdout()).endsWith("closest", "-", "text");
  }

  @Test
  void failedBuildShowsItsErrors() throws Exception {
    Outcome outcome = folder.run(Map.of("BUILD_FAILS", "yes"), "stats");
    assertThat(outcome.stderr())
        .containsExactly(
            FIRST_USE,
            "[ERROR] Main.java: not a statement",
            "briefs: the build failed, see " + folder.path().resolve("target/launcher/build.log"));
    assertThat(outcome.stdout()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(folder.run("stats").status()).isZero();
  }

  @Test
  void missingMavenIsNamed() throws Exception {
    Files.delete(folder.path().resolve("maven/mvn"));
    for (String tool : List.of("mkdir", "ln", "readlink", "find", "rm")) {
      folder.program("bin/" + tool, "#!/bin/sh\nPATH=/usr/bin:/bin\nexec " + tool + " \"$@\"\n");
    }
    Path bin = folder.path().resolve("bin");
    Outcome outcome = folder.run(Map.of("PATH", bin.toString()), "stats");
    assertThat(outcome.stderr())
        .singleElement()
        .asString()
        .startsWith("briefs: Maven (mvn) is needed");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void oneOfTwoFirstUsesBuildsAndTheOtherWaits() throws Exception {
    Path gate = folder.path().resolve("gate");
    assertThat(new ProcessBuilder("mkfifo", gate.toString()).start().waitFor()).isZero();
    Process first = folder.start(folder.path().resolve("briefs"), folder.path(), Map.of(), "stats");
    assertThat(first.errorReader(UTF_8).readLine()).isEqualTo(FIRST_USE);
    Process second =
        folder.start(folder.path().resolve("briefs"), folder.path(), Map.of(), "stats");
    assertThat(second.errorReader(UTF_8).readLine())
        .isEqualTo("briefs: waiting for process " + first.pid() + ", which is building...");
    Files.writeString(gate, "open\n");
    assertThat(LauncherFolder.finish(first, "").stdout()).endsWith("stats");
    assertThat(LauncherFolder.finish(second, "").stdout()).endsWith("stats");
    assertThat(folder.builds()).isEqualTo(1);
  }

  @Test
  void lockOfDeadProcessDoesNotHold() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(folder.path().resolve("target")).resolve("launcher.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));
    assertThat(folder.run("stats").status()).isZero();
    assertThat(Files.isSymbolicLink(lock)).isFalse();
  }

  /** Also where the launcher runs as another user, who may not signal the process. */
  @Test
  void lockOfAnotherUsersProcessHolds() throws Exception {
    Path lock = Files.createDirectories(folder.path().resolve("target")).resolve("launcher.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(ProcessHandle.current().pid())));
    Process process = asNobody(folder);
    assertThat(process.errorReader(UTF_8).readLine())
        .isEqualTo(
            "briefs: waiting for process "
                + ProcessHandle.current().pid()
                + ", which is building...");
    process.destroy();
  }

  private static Process asNobody(LauncherFolder folder) throws Exception {
    List<String> nobody =
        List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    List<String> command = new ArrayList<>(nobody);
    command.add("/bin/true");
    assumeTrue(
        Files.isExecutable(Path.of(nobody.getFirst()))
            && new ProcessBuilder(command).start().waitFor() == 0,
        "only root can run a program as another user");
    for (Path at = folder.path(); at != null && !at.equals(Path.of("/tmp")); at = at.getParent()) {
      if (Files.getOwner(at).equals(Files.getOwner(folder.path()))) {
        Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
    Files.createDirectories(folder.path().resolve("target/launcher"));
    Files.setPosixFilePermissions(
        folder.path().resolve("target/launcher"), PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> rest = new ArrayList<>(nobody.subList(1, nobody.size()));
    rest.add(folder.path().resolve("briefs").toString());
    rest.add("stats");
    return folder.start(
        Path.of(nobody.getFirst()), folder.path(), Map.of(), rest.toArray(String[]::new));
  }

  @Test
  void cacheThatWasWrittenToIsMadeAnew() throws Exception {
    folder.run("stats");
    Path cache = folder.path().resolve("target/launcher/java-99.0.1.aot");
    Files.writeString(cache, "damaged");
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(cache).hasContent("cached");
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void cacheOfTheTrialRunIsUsed() throws Exception {
    assertThat(folder.run("stats").stdout())
        .contains("-XX:AOTCache=" + folder.path().resolve("target/launcher/java-99.0.1.aot"));
  }

  @Test
  void cacheOfAnotherJarIsMadeAnew() throws Exception {
    folder.run("stats");
    Path jar = folder.path().resolve("target/launcher/briefs.jar");
    FileTime built = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "overwritten");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(folder.run("stats").stderr()).isEmpty();
    Path replacement = Files.writeString(folder.path().resolve("new.jar"), "of the same time");
    Files.setLastModifiedTime(replacement, built);
    Files.move(replacement, jar, StandardCopyOption.REPLACE_EXISTING);
    assertThat(folder.run("stats").stderr()).containsExactly(PREPARING);
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void olderJavaHasItsOwnKindOfCache() throws Exception {
    folder.run("stats");
    Path java = folder.jdk("older", "21.0.2");
    Outcome outcome = folder.run(Map.of("BRIEFS_JAVA", java.toString()), "stats");
    assertThat(outcome.stdout())
        .contains(
            "-XX:SharedArchiveFile=" + folder.path().resolve("target/launcher/java-21.0.2.jsa"));
    assertThat(outcome.stderr())
        .containsExactly("briefs: preparing for Java 21.0.2 (once, a few seconds)...");
  }

  @Test
  void failedTrialRunIsNotRepeated() throws Exception {
    Outcome outcome = folder.run(Map.of("TRIAL_FAILS", "yes"), "stats");
    assertThat(outcome.stderr()).containsExactly(FIRST_USE);
    assertThat(outcome.stdout())
        .endsWith("stats")
        .noneMatch(option -> option.startsWith("-XX:AOT"));
    assertThat(folder.run("stats").stderr()).isEmpty();
  }

  @Test
  void ownOptionsForCachesReplaceIt() throws Exception {
    folder.run("stats");
    Map<String, String> options = Map.of("BRIEFS_JAVA_OPTS", "-Xshare:off");
    assertThat(folder.run(options, "stats").stdout())
        .contains("-Xshare:off")
        .noneMatch(option -> option.startsWith("-XX:AOT"));
  }
}
