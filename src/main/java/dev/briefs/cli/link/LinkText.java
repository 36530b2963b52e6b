package dev.briefs.cli.link;

import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.command.SyncText;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.json.report.ReportFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What writing lists into files did, for people: its results on standard output, its troubles on
 * standard error.
 */
final class LinkText {
  private final Invocation invocation;
  private final Terminal terminal;
  private final Path folder;

  /**
   * Text about a folder.
   *
   * @param folder as the person named it
   */
  LinkText(Invocation invocation, Path folder) {
    this.invocation = invocation;
    this.terminal = invocation.terminal();
    this.folder = folder;
  }

  /** Prints a change as a unified diff. */
  void diff(FileChange change) {
    write(UnifiedDiff.of(change), terminal.verbatim());
  }

  /** Names the file of a change. */
  void name(FileChange change) {
    write(
        Printable.line(folder.resolve(change.path()).normalize().toString()) + "\n",
        terminal.out());
  }

  /** Says what was written. */
  ExitStatus written(LinkReport report) throws IOException {
    if (invocation.isVerbose()) {
      report
          .changed()
          .forEach(file -> terminal.note(folder.resolve(file).normalize().toString(), "changed"));
    }
    write(report, "changed " + summary(report));
    return troubles(report);
  }

  /** Says what was brought back; nothing is found where there was nothing to bring back. */
  ExitStatus undone(LinkReport report) throws IOException {
    int files = report.changed().size() + report.unchanged() + report.failed().size();
    write(report, "brought back " + report.changed().size() + " of " + files + " files");
    ExitStatus troubles = troubles(report);
    return troubles == ExitStatus.FOUND && files == 0 ? ExitStatus.NOTHING : troubles;
  }

  /** Says what would be written. */
  ExitStatus previewed(LinkReport report, boolean check) throws IOException {
    if (invocation.format() == Format.TEXT) {
      terminal.out().flush();
      terminal.note("link", "would change " + summary(report));
    } else {
      write(report, "");
    }
    ExitStatus troubles = troubles(report);
    boolean stale = check && !report.changed().isEmpty();
    return troubles == ExitStatus.FOUND && stale ? ExitStatus.NOTHING : troubles;
  }

  /** Writes the report in the format asked for. */
  private void write(LinkReport report, String text) throws IOException {
    if (invocation.format() == Format.TEXT) {
      terminal.out().write(terminal.quiet() ? "" : text + "\n");
    } else {
      Records.single(terminal.out(), invocation.format(), ReportFields.link(folder), report);
    }
  }

  /** The report in one line. */
  static String summary(LinkReport report) {
    LinkReport.Entries entries = report.entries();
    int files = report.changed().size() + report.unchanged() + report.failed().size();
    return String.format(
        Locale.ROOT,
        "%d of %d files, entries added %d, removed %d, self links %d, repeats %d, dead %d,"
            + " %.1f seconds",
        report.changed().size(),
        files,
        entries.added(),
        entries.removed(),
        entries.selfLinks(),
        entries.repeats(),
        entries.dead(),
        report.seconds());
  }

  private ExitStatus troubles(LinkReport report) {
    SyncText.nameLeftovers(report.leftovers(), invocation);
    List<Skipped> skipped = report.skipped().stream().filter(Skipped::troubling).toList();
    for (Skipped file : invocation.isVerbose() ? report.skipped() : skipped) {
      terminal.message(file.file().toString(), "skipped: " + file.reason());
    }
    for (LinkReport.Failed file : report.failed()) {
      terminal.message(file.file().toString(), "left as it was: " + file.reason());
    }
    boolean strict = invocation.arguments().flag(GlobalOptions.STRICT) && !skipped.isEmpty();
    return strict || !report.failed().isEmpty() ? ExitStatus.FAILURE : ExitStatus.FOUND;
  }

  private static void write(String text, Writer out) {
    try {
      out.write(text);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
