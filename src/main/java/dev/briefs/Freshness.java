package dev.briefs;

import java.nio.file.Path;
import java.util.List;

/**
 * How far an index still stands for the files it was made of.
 *
 * @param changed how many files were seen to be new, edited or gone
 * @param gone those of them that are gone
 * @param complete whether there was time to look at all files
 */
public record Freshness(int changed, List<Path> gone, boolean complete) {
  /** Of an index that does not say what it was made of. */
  public static final Freshness UNKNOWN = new Freshness(0, List.of(), false);

  /** Copies the list. */
  public Freshness {
    gone = List.copyOf(gone);
  }
}
