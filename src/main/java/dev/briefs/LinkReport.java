package dev.briefs;

import dev.briefs.SyncReport.Skipped;
import java.nio.file.Path;
import java.util.List;

/**
 * What writing the lists of closest articles into files did, or would do.
 *
 * @param changed the files that changed, by their paths relative to the folder, with {@code /}
 * @param unchanged how many files were right already
 * @param entries what became of the entries of the files that changed
 * @param skipped the files that are no briefs, in path order
 * @param failed the files that should have changed and were left as they were
 * @param leftovers what an interrupted run had left in the index folder and among the files, in
 *     words; it is gone now
 * @param seconds how long it took
 */
public record LinkReport(
    List<String> changed,
    int unchanged,
    Entries entries,
    List<Skipped> skipped,
    List<Failed> failed,
    List<String> leftovers,
    double seconds) {
  /**
   * How many entries of written lists were what.
   *
   * @param added new in a list
   * @param removed good, and in the list no more
   * @param selfLinks links of a brief to itself
   * @param repeats further entries for a brief that the list names already
   * @param dead links to briefs that do not exist
   */
  public record Entries(int added, int removed, int selfLinks, int repeats, int dead) {
    /** No entries. */
    public static final Entries NONE = new Entries(0, 0, 0, 0, 0);

    /** These and others. */
    public Entries plus(Entries other) {
      return new Entries(
          added + other.added,
          removed + other.removed,
          selfLinks + other.selfLinks,
          repeats + other.repeats,
          dead + other.dead);
    }
  }

  /**
   * A file that could not be written.
   *
   * @param file the file
   * @param reason why
   */
  public record Failed(Path file, String reason) {}

  /** Copies the lists. */
  public LinkReport {
    changed = List.copyOf(changed);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
    leftovers = List.copyOf(leftovers);
  }
}
