package dev.briefs.cli.check;

import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.LinkReport.Failed;
import dev.briefs.Rule;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.cli.text.Padding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is wrong in files, for people and for programs that read lines. */
final class CheckText {
  private CheckText() {}

  /** Writes the findings, one a line: {@code FILE:LINE: CODE message; what to do}. */
  static void write(Writer out, Path folder, CheckReport report) throws IOException {
    for (Finding finding : report.findings()) {
      String place = finding.file(folder) + ":" + finding.line();
      out.write(Printable.line(place + ": " + finding.rule().code() + " " + finding.text()) + "\n");
    }
  }

  /** Writes the absolute path of each file with findings. */
  static void paths(Writer out, Path folder, CheckReport report, NameForm form) throws IOException {
    Set<Path> written = new HashSet<>();
    for (Finding finding : report.findings()) {
      Path path = finding.file(folder).toAbsolutePath().normalize();
      if (written.add(path)) {
        form.write(out, "", "", Optional.of(path));
      }
    }
  }

  /** Writes the codes and what they stand for. */
  static void codes(Writer out) throws IOException {
    for (Rule rule : Rule.values()) {
      out.write(Padding.right(rule.code(), 20) + rule.description() + "\n");
    }
  }

  /** Says on standard error how much was found and repaired, and what could not be. */
  static void summarize(Terminal terminal, CheckReport report) throws IOException {
    terminal.out().flush();
    for (Failed file : report.failed()) {
      terminal.message(file.file().toString(), "left as it was: " + file.reason());
    }
    long wrong = report.findings().stream().map(Finding::path).distinct().count();
    String repaired =
        report.repaired().isEmpty() ? "" : "repaired " + report.repaired().size() + ", ";
    terminal.note(
        "check",
        String.format(
            Locale.ROOT,
            "%sfound %d in %d of %d files, %.1f seconds",
            repaired,
            report.findings().size(),
            wrong,
            report.files(),
            report.seconds()));
  }

  /** A failure where a file could not be repaired, or read and the person is strict. */
  static ExitStatus status(CheckReport report, Invocation invocation) {
    boolean strict = invocation.arguments().flag(GlobalOptions.STRICT);
    boolean unread =
        report.findings().stream().anyMatch(finding -> finding.rule() == Rule.UNREADABLE_FILE);
    if (!report.failed().isEmpty() || strict && unread) {
      return ExitStatus.FAILURE;
    }
    return report.findings().isEmpty() ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }
}
