package dev.briefs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a Java machine writes of its collections of garbage. */
final class GarbageLog {
  private static final Pattern LEFT = Pattern.compile("\\d+M->(\\d+)M\\(");

  private GarbageLog() {}

  /** The options that make it write to a file. */
  static List<String> options(Path file) {
    return List.of("-Xlog:gc:file=" + file);
  }

  /** The most megabytes that were left in use by a collection; 0 when there was none. */
  static double megabytesInUse(Path file) throws IOException {
    return LEFT.matcher(Files.readString(file))
        .results()
        .map(result -> result.group(1))
        .mapToDouble(Double::parseDouble)
        .max()
        .orElse(0);
  }
}
