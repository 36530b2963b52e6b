package dev.briefs;

import java.nio.file.Path;
import java.util.List;

/**
 * What bringing an index up to date did.
 *
 * @param added how many briefs are new
 * @param updated how many changed
 * @param unchanged how many were left as they are
 * @param removed how many are gone
 * @param skipped the files that are no briefs, in path order
 * @param leftovers what an interrupted run had left in the index folder, in words; it is gone now
 * @param seconds how long it took
 */
public record SyncReport(
    int added,
    int updated,
    int unchanged,
    int removed,
    List<Skipped> skipped,
    List<String> leftovers,
    double seconds) {
  /**
   * A file that was left out.
   *
   * @param file the file
   * @param reason why
   * @param troubling whether the file looked like a brief and could not be read as one
   */
  public record Skipped(Path file, String reason, boolean troubling) {}

  /** Copies the lists. */
  public SyncReport {
    skipped = List.copyOf(skipped);
    leftovers = List.copyOf(leftovers);
  }

  /** How many briefs the index holds now. */
  public int total() {
    return added + updated + unchanged;
  }
}
