package dev.briefs.cli.export;

import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.opensearch.ExportReport;
import dev.briefs.opensearch.OpenSearchExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the whole archive into a folder, for a search engine that takes its files in. */
final class EngineExport {
  static final String TO = "--to";

  /** The only engine so far. */
  enum Engine {
    OPENSEARCH
  }

  private EngineExport() {}

  static ExitStatus run(Invocation invocation) throws IOException {
    Path folder = folder(invocation);
    try (BriefArchive archive = invocation.open()) {
      archive.version();
      ExportReport report =
          Progress.during(
              invocation.terminal(), progress -> OpenSearchExport.into(folder, archive, progress));
      if (!invocation.terminal().quiet()) {
        invocation.terminal().out().write(summary(folder, report));
      }
      return ExitStatus.FOUND;
    }
  }

  private static Path folder(Invocation invocation) {
    List<String> words = invocation.arguments().words();
    if (words.size() != 1) {
      throw new UsageException(TO, "expected one DIR, the folder of the export");
    }
    String folder = words.getFirst();
    if (Set.of("http", "https").contains(folder.replaceFirst(":.*", "").toLowerCase(Locale.ROOT))) {
      throw new UsageException(
          TO,
          "exports into a folder, not to an address: name a DIR, then send its files with curl as"
              + " the help shows");
    }
    return Invocation.path(folder);
  }

  private static String summary(Path folder, ExportReport report) {
    return String.format(
        Locale.ROOT,
        "%s: added %d, updated %d, unchanged %d, removed %d%n",
        folder,
        report.added(),
        report.updated(),
        report.unchanged(),
        report.removed());
  }
}
