package dev.briefs.cli.command;

import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.json.report.ReportFields;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code pages}: writes pages about the archive. */
public final class PagesCommand implements Command {
  private static final String LEAST = "--min";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Writes Markdown pages about the archive: themes, issues and hosts.");
    Options.addWords(
        spec, "OUT", "0..*", "The folder of the pages; it holds nothing else but hidden files.");
    spec.addOption(
        Options.number(
            LEAST,
            1,
            PagesRequest.DEFAULT.least(),
            "How many briefs a theme needs to get a page (default: ${DEFAULT-VALUE})."));
    OutputOptions.addReport(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = invocation.arguments().words();
    if (words.size() != 1) {
      throw new UsageException("pages", "expected one OUT, the folder of the pages");
    }
    Path out = Invocation.path(words.getFirst());
    PagesRequest request = new PagesRequest(invocation.arguments().number(LEAST));
    try (BriefArchive archive = invocation.open()) {
      PagesReport report =
          Progress.during(invocation.terminal(), progress -> archive.pages(out, request, progress));
      if (invocation.isVerbose()) {
        report.written().forEach(page -> invocation.terminal().note(page, "written"));
        report.removed().forEach(page -> invocation.terminal().note(page, "removed"));
      }
      Writer results = invocation.terminal().out();
      if (invocation.format() == Format.TEXT) {
        results.write(invocation.terminal().quiet() ? "" : summary(report) + "\n");
      } else {
        Records.single(results, invocation.format(), ReportFields.PAGES, report);
      }
      return ExitStatus.FOUND;
    }
  }

  private static String summary(PagesReport report) {
    return String.format(
        Locale.ROOT,
        "%d pages: written %d, unchanged %d, removed %d, %.1f seconds",
        report.total(),
        report.written().size(),
        report.unchanged(),
        report.removed().size(),
        report.seconds());
  }
}
