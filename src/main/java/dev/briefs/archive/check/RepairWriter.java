package dev.briefs.archive.check;

import dev.briefs.Finding;
import dev.briefs.LinkReport.Failed;
import dev.briefs.Rule;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.ToolFile;
import dev.briefs.corpus.UnwritableFileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes files anew with what could be repaired; drafts may be made by several threads. */
final class RepairWriter {
  /**
   * What a file is to become.
   *
   * @param checked the file
   * @param findings what is repaired, nothing where the file stays as it is
   * @param after its text
   * @param trouble why it cannot be repaired, or empty
   */
  record Draft(CheckedFile checked, List<Finding> findings, String after, String trouble) {}

  private final Repair repair;
  private final List<Finding> repaired = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();

  RepairWriter(String heading) {
    this.repair = new Repair(heading);
  }

  Draft draft(CheckedFile checked) {
    boolean ofTool = ToolFile.is(checked.file().path(), checked.text());
    List<Finding> findings =
        checked.findings().stream().filter(finding -> finding.repairable() && !ofTool).toList();
    try {
      String after =
          findings.isEmpty()
              ? checked.text()
              : repair.repaired(checked.text(), removable(findings), checked.corrections());
      return new Draft(checked, findings, after, "");
    } catch (IllegalArgumentException impossible) {
      return new Draft(checked, findings, "", String.valueOf(impossible.getMessage()));
    }
  }

  private static List<Finding> removable(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule() != Rule.MISSPELLED_LINK).toList();
  }

  /** Writes a draft, or takes note of why it cannot be. */
  void write(Draft draft) {
    BriefFile file = draft.checked().file();
    if (!draft.trouble().isEmpty()) {
      failed.add(new Failed(file.file(), draft.trouble()));
    } else if (!draft.findings().isEmpty()) {
      replace(file, draft);
    }
  }

  private void replace(BriefFile file, Draft draft) {
    try {
      AtomicFile.replace(file.file(), bytes(draft.checked().text()), bytes(draft.after()));
      repaired.addAll(draft.findings());
    } catch (UnwritableFileException refused) {
      failed.add(new Failed(file.file(), String.valueOf(refused.getMessage())));
    }
  }

  /** What has been repaired so far, by path, line and code. */
  List<Finding> repaired() {
    return repaired.stream().sorted().toList();
  }

  /** The files that could not be so far. */
  List<Failed> failed() {
    return failed;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
