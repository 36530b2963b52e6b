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
 *     milliseconds since 1970-01-01, as they were before their files were listed, or {@link
 *     #LEFT_OUT}
 * @param absent the archive's folders that cannot be read
 */
public record Listing(
    List<BriefFile> files,
    List<Skipped> skipped,
    SortedMap<Path, Long> folders,
    List<Path> absent) {
  /** Stands in place of the time of a folder whose files are ignored. */
  public static final long LEFT_OUT = -1;

  /** Copies the collections. */
  public Listing {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
    absent = List.copyOf(absent);
  }
}
