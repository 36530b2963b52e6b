package dev.briefs.archive.link;

import dev.briefs.LinkReport;
import dev.briefs.corpus.BriefFile;

/**
 * What a file is to become.
 *
 * @param file the file
 * @param before its text
 * @param after what it is to say, the same where the file is right
 * @param entries what becomes of the entries of its list
 * @param trouble why it cannot be worked on, or empty
 * @param failed whether that is a failure rather than the nature of the file
 */
record LinkDraft(
    BriefFile file,
    String before,
    String after,
    LinkReport.Entries entries,
    String trouble,
    boolean failed) {
  static LinkDraft of(BriefFile file, String before, String after, LinkReport.Entries entries) {
    return new LinkDraft(file, before, after, entries, "", false);
  }

  static LinkDraft skipped(BriefFile file, String reason) {
    return new LinkDraft(file, "", "", LinkReport.Entries.NONE, reason, false);
  }

  static LinkDraft failed(BriefFile file, String reason) {
    return new LinkDraft(file, "", "", LinkReport.Entries.NONE, reason, true);
  }

  boolean isChanged() {
    return !before.equals(after);
  }
}
