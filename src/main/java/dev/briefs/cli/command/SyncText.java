package dev.briefs.cli.command;

import dev.briefs.SyncReport;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.record.Records;
import dev.briefs.json.report.ReportFields;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What bringing an index up to date did, for people. */
public final class SyncText {
  private SyncText() {}

  /** Writes the report in the format asked for. */
  static void write(SyncReport report, Invocation invocation) throws IOException {
    Writer out = invocation.terminal().out();
    if (invocation.format() == Format.TEXT) {
      out.write(invocation.terminal().quiet() ? "" : summary(report) + "\n");
    } else {
      Records.single(out, invocation.format(), ReportFields.SYNC, report);
    }
  }

  /** The report in one line. */
  public static String summary(SyncReport report) {
    return String.format(
        Locale.ROOT,
        "added %d, updated %d, unchanged %d, removed %d, skipped %d, %.1f seconds",
        report.added(),
        report.updated(),
        report.unchanged(),
        report.removed(),
        report.skippedMarkdown(),
        report.seconds());
  }

  /** Says on standard error what an interrupted run had left. */
  public static void nameLeftovers(List<String> leftovers, Invocation invocation) {
    if (!leftovers.isEmpty()) {
      invocation
          .terminal()
          .note(
              invocation.indexFolder().toString(),
              "removed what an interrupted run left: " + String.join(", ", leftovers));
    }
  }

  /** Names on standard error the folders that are gone, and those that are indexed no more. */
  private static void nameFolders(SyncReport report, Invocation invocation) {
    report.absent().forEach(absent -> nameAbsent(absent, invocation));
    for (Path dropped : report.dropped()) {
      invocation.terminal().note(dropped.toString(), "indexed no more");
    }
  }

  /** Says on standard error that an indexed folder cannot be read. */
  public static void nameAbsent(SyncReport.Absent absent, Invocation invocation) {
    boolean one = absent.kept() == 1;
    nameAbsent(
        absent.folder(), one ? "its brief is" : "its " + absent.kept() + " briefs are", invocation);
  }

  /** Says on standard error that an indexed folder cannot be read. */
  static void nameAbsent(Path folder, String kept, Invocation invocation) {
    String forget = invocation.advice("forget", folder.toString());
    invocation
        .terminal()
        .note(folder.toString(), "not found; " + kept + " kept until '" + forget + "'");
  }

  /**
   * Names on standard error what had been left, and the briefs that had to be skipped; a failure
   * only where the person is strict.
   */
  public static ExitStatus nameSkipped(SyncReport report, Invocation invocation) {
    nameLeftovers(report.leftovers(), invocation);
    nameFolders(report, invocation);
    List<SyncReport.Skipped> troubling =
        report.skipped().stream().filter(SyncReport.Skipped::troubling).toList();
    for (SyncReport.Skipped skipped : invocation.isVerbose() ? report.skipped() : troubling) {
      invocation.terminal().message(skipped.file().toString(), "skipped: " + skipped.reason());
    }
    boolean strict = invocation.arguments().flag(GlobalOptions.STRICT);
    return strict && !(troubling.isEmpty() && report.absent().isEmpty())
        ? ExitStatus.FAILURE
        : ExitStatus.FOUND;
  }
}
