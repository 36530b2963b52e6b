package dev.briefs.corpus;

import dev.briefs.SyncReport.Skipped;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the folders of an archive hold.
 *
 * @param files the Markdown files, in the order of their folders and paths, each with an id of its
 *     own
 * @param skipped everything else, in path order
 * @param folders the folders at every depth with the times of their last modification in
 *     milliseconds since 1970-01-01, as they were before their files were listed
 */
public record Listing(List<BriefFile> files, List<Skipped> skipped, SortedMap<Path, Long> folders) {
  /** Copies the collections. */
  public Listing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
  }
}
