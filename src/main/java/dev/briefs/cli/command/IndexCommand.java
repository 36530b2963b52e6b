package dev.briefs.cli.command;

import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.terminal.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code index} and {@code rebuild-index}: bring the index up to date, or build it anew. */
public final class IndexCommand implements Command {
  private final String description;
  private final Writing writing;

  private IndexCommand(String description, Writing writing) {
    this.description = description;
    this.writing = writing;
  }

  /** The command that adds, updates and removes. */
  public static IndexCommand update() {
    return new IndexCommand(
        "Brings the index up to date with folders of briefs: adds, updates and removes. Folders"
            + " that are named are added to those that the index remembers.",
        BriefArchive::sync);
  }

  /** The command that builds the index anew beside the live one and switches over in one step. */
  public static IndexCommand rebuild() {
    return new IndexCommand(
        "Builds the index anew beside the live one and switches over in one step. Folders that are"
            + " named replace those that the index remembers.",
        BriefArchive::rebuild);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description(description);
    IndexOptions.add(spec);
    OutputOptions.addReport(spec);
    Options.addWords(
        spec,
        "DIR",
        "0..*",
        "Folders of briefs; those that the index remembers when none is given.");
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<Path> folders = invocation.folders();
    try (BriefArchive archive = invocation.open(invocation.archiveOptions())) {
      SyncReport report =
          Progress.during(
              invocation.terminal(), progress -> writing.write(archive, folders, progress));
      SyncText.write(report, invocation);
      return SyncText.nameSkipped(report, invocation);
    }
  }

  @FunctionalInterface
  private interface Writing {
    SyncReport write(BriefArchive archive, List<Path> folders, ProgressListener progress);
  }
}
