package dev.briefs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file that figures are added to as they come.
 *
 * @param file one sample a line, remarks behind a {@code #}
 */
record Log(Path file) {
  /** Adds a figure. */
  void add(Sample sample) throws IOException {
    write(sample.line());
  }

  /** Adds a remark. */
  void remark(String remark) throws IOException {
    write(Samples.REMARK + remark);
  }

  private void write(String line) throws IOException {
    System.err.println(line);
    Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
