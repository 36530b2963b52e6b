package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What measurements need.
 *
 * @param launcher the program of this project
 * @param work the folder for whatever they write
 * @param corpora the briefs
 * @param scale how much
 * @param log where figures go
 */
record Setting(Path launcher, Path work, Corpora corpora, Scale scale, Log log) {
  private static final String OPTIONS = "BRIEFS_JAVA_OPTS";

  /** A call of this project's program on an index. */
  Program briefs(Path index, Object... arguments) {
    return Program.of(launcher.toString(), "--index", index.toString()).with(arguments);
  }

  /** The same with options for its Java machine. */
  Program briefs(List<String> options, Path index, Object... arguments) {
    return briefs(index, arguments).with(Map.of(OPTIONS, String.join(" ", options)));
  }

  /** The place of the index of so many briefs of a corpus. */
  Path index(Subject subject) {
    return work.resolve("index-" + subject.corpus() + "-" + subject.size());
  }

  /** The files of so many briefs of a corpus. */
  Path files(Subject subject) throws IOException {
    return corpora.folder(subject.corpus(), subject.size());
  }

  /**
   * The index of so many briefs of a corpus, built if it is not there or older than the program.
   */
  Path built(Subject subject) throws IOException {
    Path index = index(subject);
    Path current = index.resolve("current");
    Path program = launcher.resolveSibling("target/launcher/built");
    if (!Files.exists(current)
        || Files.getLastModifiedTime(current).compareTo(Files.getLastModifiedTime(program)) < 0) {
      briefs(index, "rebuild-index", files(subject)).run();
    }
    return index;
  }

  /** Whether a peer is there; a remark says so when it is not. */
  boolean has(String program) throws IOException {
    boolean exists = Program.exists(program);
    if (!exists) {
      log.remark(program + " is not installed and left out");
    }
    return exists;
  }
}
