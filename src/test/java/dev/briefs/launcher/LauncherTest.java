package dev.briefs.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.launcher.LauncherFolder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher hands to Java, and which Java it takes. */
class LauncherTest {
  @TempDir private Path temporary;
  private LauncherFolder folder;

  @BeforeEach
  void install() throws IOException {
    folder = LauncherFolder.installed(temporary.resolve("a folder"));
  }

  @Test
  void argumentsPassUntouched() throws Exception {
    Outcome outcome = folder.run("search", "two  words", "", "*", "it's \"so\"", "$HOME", "-x");
    assertThat(outcome.stdout())
        .endsWith("search", "two  words", "", "*", "it's \"so\"", "$HOME", "-x")
        .containsSequence("-jar", folder.path().resolve("briefs.jar").toString());
    assertThat(outcome.stderr()).isEmpty();
  }

  @Test
  void standardInputAndExitStatusPassUntouched() throws Exception {
    Process process =
        folder.start(
            folder.path().resolve("briefs"), folder.path(), Map.of("STATUS", "7"), "closest", "-");
    Outcome outcome = LauncherFolder.finish(process, "line one\nline two\n");
    assertThat(outcome.stdout()).endsWith("closest", "-", "line one", "line two");
    assertThat(outcome.status()).isEqualTo(7);
  }

  @Test
  void runsThroughChainOfLinksFromAnywhere() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere/bin"));
    Path first = Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../second"));
    Files.createSymbolicLink(temporary.resolve("elsewhere/second"), Path.of("../a folder/briefs"));
    Outcome outcome = LauncherFolder.finish(folder.start(first, temporary, Map.of(), "stats"), "");
    assertThat(outcome.stdout())
        .containsSequence("-jar", folder.path().resolve("briefs.jar").toString(), "stats");
  }

  @Test
  void runsThroughLinkOnThePath() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("b"), folder.path().resolve("briefs"));
    Map<String, String> path = Map.of("PATH", bin + ":/usr/bin:/bin");
    Process process = folder.start(Path.of("/usr/bin/env"), temporary, path, "b", "stats");
    assertThat(LauncherFolder.finish(process, "").stdout()).endsWith("stats");
  }

  @Test
  void javaThatIsNoProgramIsRefused() throws Exception {
    Outcome outcome = folder.run(Map.of("BRIEFS_JAVA", "/nowhere/java"), "stats");
    assertThat(outcome.stderr())
        .containsExactly("briefs: BRIEFS_JAVA: /nowhere/java is not a java program");
    assertThat(outcome.stdout()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "17.0.15", "20-ea", "20.0.2+9"})
  void javaThatIsTooOldIsRefused(String version) throws Exception {
    Path old = folder.jdk("old", version);
    Outcome outcome = folder.run(Map.of("BRIEFS_JAVA", old.toString()), "stats");
    assertThat(outcome.stderr())
        .containsExactly(
            "briefs: BRIEFS_JAVA: "
                + old
                + "/bin/java is Java "
                + version
                + ", needed is 21 or newer");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void javaWithoutReleaseFileIsAskedItsVersion() throws Exception {
    Path java = folder.program("bare/java", "#!/bin/sh\necho 'openjdk version \"19.0.1\"' >&2\n");
    Outcome outcome = folder.run(Map.of("BRIEFS_JAVA", java.toString()), "stats");
    assertThat(outcome.stderr())
        .containsExactly("briefs: BRIEFS_JAVA: " + java + " is Java 19.0.1, needed is 21 or newer");
  }

  @Test
  void newestJavaIsTaken() throws Exception {
    folder.jdk("home/.jdks/older", "98.7.6");
    Path newest = folder.jdk("home/.sdkman/candidates/java/newest", "98.10.1");
    folder.jdk("home/.jdks/newer", "98.9.9");
    Path javaHome = folder.jdk("set", "90");
    Outcome outcome =
        folder.run(Map.of("BRIEFS_JAVA", "", "JAVA_HOME", javaHome.toString()), "stats");
    assertThat(outcome.stdout()).startsWith(newest + "/bin/java");
  }

  @Test
  void javaHomeAndThePathAreLookedAt() throws Exception {
    Path javaHome = folder.jdk("set", "97");
    Map<String, String> set = Map.of("BRIEFS_JAVA", "", "JAVA_HOME", javaHome.toString());
    assertThat(folder.run(set, "stats").stdout()).startsWith(javaHome + "/bin/java");

    Path onPath = folder.jdk("on path", "98").resolve("bin");
    Map<String, String> path = Map.of("BRIEFS_JAVA", "", "PATH", onPath + ":/usr/bin:/bin");
    assertThat(folder.run(path, "stats").stdout()).startsWith(onPath + "/java");
  }

  @Test
  void copyWithoutJarSaysSo() throws Exception {
    Files.delete(folder.path().resolve("briefs.jar"));
    Outcome outcome = folder.run("stats");
    assertThat(outcome.stderr())
        .containsExactly(
            "briefs: neither a briefs.jar nor the sources to build one are in " + folder.path());
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "closest id", "--index index stats", "--help", "terms link"})
  void shortWorkIsCompiledLightly(String line) throws Exception {
    assertThat(folder.run(line.split(" ", -1)).stdout())
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index d", "--index search rebuild-index", "closest --all", "search --queries q"})
  void longWorkIsCompiledFully(String line) throws Exception {
    assertThat(folder.run(line.split(" ", -1)).stdout())
        .contains("-XX:+UseParallelGC")
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void heapOfLongWorkIsBoundedUnlessItsSizeIsGiven() throws Exception {
    assertThat(folder.run("index", "d").stdout()).contains("-Xmx1400m");
    assertThat(folder.run("stats").stdout()).noneMatch(option -> option.startsWith("-Xmx"));
    for (String variable : List.of("BRIEFS_JAVA_OPTS", "JAVA_TOOL_OPTIONS")) {
      assertThat(folder.run(Map.of(variable, "-Xmx5g"), "index", "d").stdout())
          .doesNotContain("-Xmx1400m", "-XX:MaxNewSize=192m");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BRIEFS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void collectorThatIsGivenIsTheOnlyOne(String variable) throws Exception {
    for (String work : List.of("stats", "index")) {
      assertThat(folder.run(Map.of(variable, "-XX:+UseG1GC"), work).stdout())
          .doesNotContain("-XX:+UseSerialGC", "-XX:+UseParallelGC");
    }
  }

  @Test
  void ownOptionsComeLast() throws Exception {
    Map<String, String> options = Map.of("BRIEFS_JAVA_OPTS", "-Xmx1g  -XX:+UseZGC");
    assertThat(folder.run(options, "stats").stdout())
        .containsSequence("-Xmx1g", "-XX:+UseZGC", "-jar")
        .doesNotContain("-XX:+UseSerialGC");
  }
}
