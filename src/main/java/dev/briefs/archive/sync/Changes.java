package dev.briefs.archive.sync;

import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.snapshot.SourceFiles;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.Listing;
import dev.briefs.index.document.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed between an index and the files it is made of.
 *
 * @param added files whose ids the index does not hold
 * @param updated files that are not as they were when the index read them
 * @param unchanged how many files are, as far as they can be listed
 * @param removed the ids of briefs whose files are gone
 */
record Changes(
    List<BriefFile> added, List<BriefFile> updated, int unchanged, List<String> removed) {

  /**
   * Compares files with the state in which the index read them, by id. Those below a folder that
   * cannot be listed count as unchanged: whether they are gone is not known, and a folder that is
   * away for a while must not cost others their links to it. Briefs that come from no file stay.
   *
   * @param folders the folders that the index was made of
   */
  static Changes between(Map<String, SourceFile> indexed, List<Path> folders, Listing listing) {
    List<BriefFile> added = new ArrayList<>();
    List<BriefFile> updated = new ArrayList<>();
    for (BriefFile file : listing.files()) {
      SourceFile known = indexed.get(file.id());
      if (known == null) {
        added.add(file);
      } else if (!SourceFiles.isSame(known, file)) {
        updated.add(file);
      }
    }
    Map<String, SourceFile> left = left(indexed, listing, listing.files().size() - added.size());
    List<Path> unlisted = unlisted(listing);
    left.values().removeIf(file -> file.folder() < 0 || isBelow(unlisted, file, folders));
    int unchanged = indexed.size() - updated.size() - left.size();
    return new Changes(added, updated, unchanged, left.keySet().stream().sorted().toList());
  }

  /** What was indexed and is listed no more. */
  private static Map<String, SourceFile> left(
      Map<String, SourceFile> indexed, Listing listing, int known) {
    if (known == indexed.size()) {
      return new HashMap<>();
    }
    Map<String, SourceFile> left = new HashMap<>(indexed);
    listing.files().forEach(file -> left.remove(file.id()));
    return left;
  }

  /** What could not be looked into; whatever lies below one of these was a folder. */
  private static List<Path> unlisted(Listing listing) {
    return Stream.concat(
            listing.absent().stream(),
            listing.skipped().stream().filter(Skipped::troubling).map(Skipped::file))
        .toList();
  }

  private static boolean isBelow(List<Path> unlisted, SourceFile file, List<Path> folders) {
    Path parent = folders.get(file.folder()).resolve(file.path()).getParent();
    return parent != null && unlisted.stream().anyMatch(parent::startsWith);
  }

  boolean isEmpty() {
    return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
  }

  /** How many files there are. */
  int size() {
    return added.size() + updated.size() + unchanged;
  }

  /** The files whose briefs are to be written. */
  List<BriefFile> toRead() {
    return Stream.concat(added.stream(), updated.stream()).toList();
  }

  /** The ids of all briefs concerned. */
  Set<String> ids() {
    return Stream.concat(removed.stream(), toRead().stream().map(BriefFile::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the briefs whose files changed into what cannot be read. */
  List<String> lost(List<Skipped> unread) {
    Set<Path> files = unread.stream().map(Skipped::file).collect(Collectors.toSet());
    return updated.stream().filter(file -> files.contains(file.file())).map(BriefFile::id).toList();
  }
}
