package dev.briefs.archive.sync;

import dev.briefs.Brief;
import dev.briefs.FileSelection;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileNames;
import dev.briefs.corpus.ToolFile;
import dev.briefs.index.document.Standing;
import java.util.Optional;

/** Decides what the brief of a file is to the others of an archive. */
public final class FileStanding {
  private FileStanding() {}

  /**
   * The standing of a file's brief; empty where the archive leaves it out.
   *
   * @param text the file's text
   * @param brief what that says
   */
  public static Optional<Standing> of(
      BriefFile file, String text, Brief brief, FileSelection selection) {
    if (brief.draft() && !selection.withDrafts()) {
      return Optional.empty();
    }
    if (isIndexPage(file, selection) || ToolFile.is(file.path(), text)) {
      return Optional.of(Standing.PAGE);
    }
    return Optional.of(brief.draft() ? Standing.DRAFT : Standing.PUBLISHED);
  }

  /** Whether a file is a page about other pages, where these are told apart from briefs. */
  public static boolean isIndexPage(BriefFile file, FileSelection selection) {
    return FileNames.isIndexPage(file.path()) && !selection.withIndexPages();
  }
}
