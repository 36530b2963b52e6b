package dev.briefs;

import java.nio.file.Path;
import java.util.List;

/**
 * How far an index still stands for the files it was made of.
 *
 * @param changed how many files were seen to be new, edited or gone
 * @param gone those of them that are gone
 * @param absent the indexed folders that could not be read when the index was last brought up to
 *     date, and cannot be read now
 * @param complete whether there was time to look at all files
 */
public record Freshness(int changed, List<Path> gone, List<Path> absent, boolean complete) {
  /** Of an index that does not say what it was made of. */
  public static final Freshness UNKNOWN = new Freshness(0, List.of(), List.of(), false);

  /** Copies the lists. */
  public Freshness {
    gone = List.copyOf(gone);
    absent = List.copyOf(absent);
  }
}
