package dev.briefs.corpus;

import dev.briefs.SyncReport.Skipped;
import java.util.List;

/**
 * What the folders of an archive hold.
 *
 * @param files the Markdown files, in the order of their folders and paths, each with an id of its
 *     own
 * @param skipped everything else, in path order
 */
public record Listing(List<BriefFile> files, List<Skipped> skipped) {
  /** Copies the lists. */
  public Listing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }
}
