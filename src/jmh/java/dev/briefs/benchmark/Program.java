package dev.briefs.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program with its arguments, run as a process of its own.
 *
 * @param words the program and its arguments
 * @param environment variables that it sees besides those of this process
 */
record Program(List<String> words, Map<String, String> environment) {
  private static final int POLL_MILLISECONDS = 20;
  private static final String PEAK = "VmHWM:";
  private static final double KIBIBYTES_PER_MEGABYTE = 1e6 / 1024;

  /** Copies both. */
  Program {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** A program that sees what this process sees. */
  static Program of(String... words) {
    return new Program(List.of(words), Map.of());
  }

  /** A class of these benchmarks on a machine of its own, which has so many gigabytes of heap. */
  static Program java(Class<?> main, int gigabytes, Object... arguments) {
    List<String> words = new ArrayList<>();
    words.add(javaProgram());
    words.addAll(List.of("-XX:+UseParallelGC", "-Xmx" + gigabytes + "g"));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:disable"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    return new Program(words, Map.of());
  }

  /** The java program that runs this. */
  static String javaProgram() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Whether a program of that name can be found. */
  static boolean exists(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** The same with more arguments. */
  Program with(Object... more) {
    List<String> longer = new ArrayList<>(words);
    Stream.of(more).map(Object::toString).forEach(longer::add);
    return new Program(longer, environment);
  }

  /** The same with a variable. */
  Program with(Map<String, String> more) {
    Map<String, String> larger = new TreeMap<>(environment);
    larger.putAll(more);
    return new Program(words, larger);
  }

  /**
   * What a run took.
   *
   * @param seconds from its start to its end
   * @param megabytes the most memory that it had at a time, as far as the system tells; 0 elsewhere
   */
  record Cost(double seconds, double megabytes) {}

  /** Runs it and throws away what it prints; fails when it fails. */
  Cost run() throws IOException {
    long start = System.nanoTime();
    Process process = builder().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    double peak = 0;
    while (!ended(process)) {
      peak = Math.max(peak, peak(process));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    check(process);
    return new Cost(seconds, peak);
  }

  /** Runs it and tells the lines that it prints; fails when it fails. */
  List<String> lines() throws IOException {
    Process process = builder().start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean ended = ended(process);
    while (!ended) {
      ended = ended(process);
    }
    check(process);
    return output.lines().toList();
  }

  /** Runs it and tells the number that it prints. */
  double number() throws IOException {
    return Double.parseDouble(lines().getLast());
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment);
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static boolean ended(Process process) throws InterruptedIOException {
    try {
      return process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a program ran");
    }
  }

  private void check(Process process) {
    if (process.exitValue() != 0) {
      throw new IllegalStateException(words + " ended with status " + process.exitValue());
    }
  }

  private static double peak(Process process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
          .map(kibibytes -> kibibytes / KIBIBYTES_PER_MEGABYTE)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
