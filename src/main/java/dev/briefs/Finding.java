package dev.briefs;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in a file.
 *
 * @param path the file's path relative to the checked folder, with {@code /}
 * @param line the line it concerns, from 1
 * @param rule what it breaks
 * @param message what is wrong, without what to do about it
 * @param repairable whether it can be repaired without a person's judgment
 */
public record Finding(String path, int line, Rule rule, String message, boolean repairable)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt(Finding::line)
          .thenComparing(finding -> finding.rule().code())
          .thenComparing(Finding::message)
          .thenComparing(Finding::repairable);

  /** The file, below the folder as the caller names it. */
  public Path file(Path folder) {
    return folder.resolve(path).normalize();
  }

  /** What is wrong and what to do about it. */
  public String text() {
    return message + "; " + rule.advice();
  }

  /** By path, line and code. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
