package dev.briefs.corpus;

import dev.briefs.FileSelection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How folders are listed.
 *
 * @param excluded a folder to leave out where it is below one of them
 * @param followLinks whether symbolic links that leave their folder, and those to folders, are
 *     followed; what a folder is reached by first is its path
 * @param absentAllowed whether a folder that cannot be read is noted rather than a failure
 * @param selection which files are listed
 * @param patternsFrom the folder that the patterns of the selection are relative to; empty for each
 *     folder that is listed
 */
public record WalkOptions(
    Optional<Path> excluded,
    boolean followLinks,
    boolean absentAllowed,
    FileSelection selection,
    Optional<Path> patternsFrom) {
  /** All files. */
  public static final WalkOptions ALL =
      new WalkOptions(Optional.empty(), false, false, FileSelection.NONE, Optional.empty());

  /** All files but those below a folder. */
  public static WalkOptions without(Path excluded) {
    return new WalkOptions(
        Optional.of(excluded), false, false, FileSelection.NONE, Optional.empty());
  }

  /** The same with links followed or not. */
  public WalkOptions followLinks(boolean followLinks) {
    return new WalkOptions(excluded, followLinks, absentAllowed, selection, patternsFrom);
  }

  /** The same where each folder may be absent. */
  public WalkOptions allowAbsent() {
    return new WalkOptions(excluded, followLinks, true, selection, patternsFrom);
  }

  /** The same for another selection. */
  public WalkOptions selection(FileSelection selection) {
    return new WalkOptions(excluded, followLinks, absentAllowed, selection, patternsFrom);
  }

  /** The same with patterns relative to a folder in which those that are listed lie. */
  public WalkOptions patternsFrom(Path folder) {
    return new WalkOptions(excluded, followLinks, absentAllowed, selection, Optional.of(folder));
  }
}
