package dev.briefs.cli.command;

import dev.briefs.ArchiveStatistics;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.Padding;
import dev.briefs.json.StatisticsJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stats}: what the index holds. */
public final class StatsCommand implements Command {
  private static final String VERIFY = "--verify";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Says what the index holds.");
    spec.addOption(
        Options.flag(
            VERIFY, "Read the whole index first and compare each file with its checksum."));
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    try (BriefArchive archive = invocation.open()) {
      if (invocation.arguments().flag(VERIFY)) {
        invocation.terminal().note("stats", archive.verify() + " files are as written");
      }
      ArchiveStatistics statistics = archive.statistics();
      Writer out = invocation.terminal().out();
      if (invocation.format() == Format.TEXT) {
        text(out, statistics);
      } else {
        Records.single(out, invocation.format(), StatisticsJson.FIELDS, statistics);
      }
      return ExitStatus.FOUND;
    }
  }

  private static void text(Writer out, ArchiveStatistics statistics) throws IOException {
    line(out, "briefs", statistics.briefs());
    line(out, "themes", statistics.themes());
    line(out, "keywords", statistics.keywords());
    line(out, "issues", statistics.issues());
    line(out, "hosts", statistics.hosts());
    line(out, "told twice", statistics.stories());
    line(out, "first", day(statistics.first()));
    line(out, "last", day(statistics.last()));
    line(out, "folders", String.join(", ", folders(statistics)));
    line(out, "index", statistics.indexFolder().toString());
    line(out, "language", statistics.language());
    line(out, "format", statistics.formatVersion());
    line(out, "size", megabytes(statistics.bytes()));
  }

  private static void line(Writer out, String name, Object value) throws IOException {
    out.write(Padding.right(name, 12) + Printable.line(value.toString()) + "\n");
  }

  private static List<String> folders(ArchiveStatistics statistics) {
    return statistics.folders().stream().map(Path::toString).toList();
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("unknown");
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
