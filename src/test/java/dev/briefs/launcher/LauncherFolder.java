package dev.briefs.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A folder with the launcher in it, and Java and Maven programs that only say how they were called.
 */
record LauncherFolder(Path path) {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
            cat
            [ -z "$TRIAL_FAILS" ] || exit 1
            echo cached >"${argument#*=}"
            exit 0
            ;;
        esac
      done
      printf '%s\\n' "$0" "$@"
      cat
      exit "${STATUS:-0}"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "output of Maven"
      cat
      echo "$0" >>"$RECORD/builds"
      if [ -p "$RECORD/gate" ]; then
        read -r line <"$RECORD/gate"
      fi
      if [ -n "$BUILD_FAILS" ]; then
        echo "[ERROR] Main.java: not a statement"
        exit 1
      fi
      echo jar >"$RECORD/target/launcher/briefs.jar"
      """;

  /** How a run of the launcher ended. */
  record Outcome(int status, List<String> stdout, List<String> stderr) {}

  /** A copy of the launcher beside a built jar, without sources, that was never run. */
  static LauncherFolder unpacked(Path path) throws IOException {
    LauncherFolder folder = empty(path);
    Files.writeString(path.resolve("briefs.jar"), "jar");
    Files.createDirectories(path.resolve("lib"));
    return folder;
  }

  /** The same, which makes no start-up cache. */
  static LauncherFolder installed(Path path) throws IOException {
    LauncherFolder folder = unpacked(path);
    Files.writeString(path.resolve("cache"), "a file where the folder would be");
    return folder;
  }

  /** A copy of the launcher beside sources that were never built. */
  static LauncherFolder unbuilt(Path path) throws IOException {
    LauncherFolder folder = empty(path);
    Files.createDirectories(path.resolve("src/main"));
    Files.writeString(path.resolve("src/main/Main.java"), "class Main {}");
    Files.writeString(path.resolve("pom.xml"), "<project/>");
    Files.createDirectories(path.resolve("samples"));
    Files.writeString(path.resolve("samples/one.md"), "# One");
    return folder;
  }

  private static LauncherFolder empty(Path path) throws IOException {
    LauncherFolder folder = new LauncherFolder(Files.createDirectories(path).toRealPath());
    folder.program("briefs", Files.readString(Path.of("briefs")));
    folder.program("maven/mvn", MAVEN);
    folder.jdk("jdk", "99.0.1");
    return folder;
  }

  /** Adds a JDK of a version, and says its folder. */
  Path jdk(String name, String version) throws IOException {
    program(name + "/bin/java", JAVA);
    Path jdk = path.resolve(name);
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  Path program(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true, false)) {
      throw new IOException(file + " cannot be made executable");
    }
    return file;
  }

  /** Runs the launcher on the folder's JDK. */
  Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  /** Runs the launcher on the folder's JDK, with variables added to its environment. */
  Outcome run(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    return finish(start(path.resolve("briefs"), path, variables, arguments), "");
  }

  /** Starts a program that runs the launcher, and ends it where it hangs. */
  Process start(Path launcher, Path directory, Map<String, String> variables, String... arguments)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList());
    builder.directory(directory.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path.resolve("maven") + ":/usr/bin:/bin");
    builder.environment().put("HOME", path.resolve("home").toString());
    builder.environment().put("XDG_CACHE_HOME", "/dev/null");
    builder.environment().put("RECORD", path.toString());
    builder.environment().put("BRIEFS_JAVA", path.resolve("jdk").toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    CompletableFuture.delayedExecutor(60, SECONDS).execute(process::destroyForcibly);
    return process;
  }

  static Outcome finish(Process process, String stdin) throws IOException, InterruptedException {
    try (var out = process.outputWriter(UTF_8)) {
      out.write(stdin);
    }
    List<String> stdout = process.inputReader(UTF_8).lines().toList();
    List<String> stderr = process.errorReader(UTF_8).lines().toList();
    return new Outcome(process.waitFor(), stdout, stderr);
  }

  /** How many times Maven was called. */
  int builds() throws IOException {
    return Files.readAllLines(path.resolve("builds")).size();
  }
}
