package dev.briefs;

import java.util.List;

/**
 * What writing the pages of an archive did.
 *
 * @param written the pages that are new or changed, by their paths below the folder, with {@code /}
 * @param unchanged how many pages were right already
 * @param removed the pages that are needed no more, by their paths
 * @param seconds how long it took
 */
public record PagesReport(
    List<String> written, int unchanged, List<String> removed, double seconds) {
  /** Copies the lists. */
  public PagesReport {
    written = List.copyOf(written);
    removed = List.copyOf(removed);
  }

  /** How many pages there are now. */
  public int total() {
    return written.size() + unchanged;
  }
}
