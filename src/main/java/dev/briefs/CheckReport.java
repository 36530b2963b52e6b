package dev.briefs;

import dev.briefs.LinkReport.Failed;
import java.util.List;

/**
 * What is wrong in the files of a folder.
 *
 * @param files how many files were checked
 * @param findings what is wrong, by path, line and code
 * @param repaired what was wrong and has been repaired, by path, line and code as it was before
 * @param failed the files that should have been repaired and were left as they were
 * @param seconds how long it took
 */
public record CheckReport(
    int files,
    List<Finding> findings,
    List<Finding> repaired,
    List<Failed> failed,
    double seconds) {
  /** Copies the lists. */
  public CheckReport {
    findings = List.copyOf(findings);
    repaired = List.copyOf(repaired);
    failed = List.copyOf(failed);
  }
}
