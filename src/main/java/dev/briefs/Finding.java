package dev.briefs;

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

  /** By path, line and code. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
