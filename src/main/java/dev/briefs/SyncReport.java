package dev.briefs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What bringing an index up to date did.
 *
 * @param added how many briefs are new
 * @param updated how many changed
 * @param unchanged how many were left as they are
 * @param removed how many are gone
 * @param skipped the files that are no briefs, in path order
 * @param absent the remembered folders that cannot be read now
 * @param dropped the folders that were indexed before and are no more
 * @param leftovers what an interrupted run had left in the index folder, in words; it is gone now
 * @param seconds how long it took
 */
public record SyncReport(
    int added,
    int updated,
    int unchanged,
    int removed,
    List<Skipped> skipped,
    List<Absent> absent,
    List<Path> dropped,
    List<String> leftovers,
    double seconds) {
  /**
   * A file that was left out.
   *
   * @param file the file
   * @param reason why
   * @param troubling whether the file looked like a brief and could not be read as one
   */
  public record Skipped(Path file, String reason, boolean troubling) {
    /** Whether the file is Markdown, by its name. */
    boolean isMarkdown() {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return name.endsWith(".md") || name.endsWith(".markdown");
    }
  }

  /**
   * A remembered folder that cannot be read.
   *
   * @param folder the folder
   * @param kept how many of its briefs the index still holds
   */
  public record Absent(Path folder, int kept) {}

  /** Copies the lists. */
  public SyncReport {
    skipped = List.copyOf(skipped);
    absent = List.copyOf(absent);
    dropped = List.copyOf(dropped);
    leftovers = List.copyOf(leftovers);
  }

  /** How many briefs the index holds now. */
  public int total() {
    return added + updated + unchanged;
  }

  /** How many Markdown files were left out. */
  public int skippedMarkdown() {
    return (int) skipped.stream().filter(Skipped::isMarkdown).count();
  }
}
