package dev.briefs.cli.link;

import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.LinkOptions;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code link}: writes the lists of closest articles into the files of a folder. */
public final class LinkCommand implements Command {
  private static final String DRY_RUN = "--dry-run";
  private static final String CHECK = "--check";
  private static final String UNDO = "--undo";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Writes the closest articles of each brief into its file's Closest section.");
    Options.addWords(
        spec, "DIR|FILE", "0..*", "The folder of briefs, which is indexed first, or some files.");
    spec.addOption(
        Options.flag(DRY_RUN, "Write nothing; print what would change as a unified diff."));
    spec.addOption(
        Options.flag(CHECK, "Write nothing; name the files that would change and end with 1."));
    spec.addOption(Options.flag(UNDO, "Bring back the files that the last run replaced."));
    LinkOptions.add(spec);
    IndexOptions.add(spec);
    OutputOptions.addReport(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    if (arguments.flag(UNDO)) {
      return undo(invocation);
    }
    LinkedFiles named = LinkedFiles.of(invocation.folders());
    Path folder = named.folder();
    LinkRequest request = LinkSettings.request(invocation).files(named.files());
    boolean check = arguments.flag(CHECK);
    LinkText text = new LinkText(invocation, folder);
    try (BriefArchive archive = invocation.open(invocation.archiveOptions())) {
      if (!check && !arguments.flag(DRY_RUN)) {
        LinkReport report =
            Progress.during(
                invocation.terminal(), progress -> archive.link(folder, request, progress));
        return text.written(report);
      }
      Consumer<FileChange> changes =
          invocation.format() != Format.TEXT
              ? change -> {}
              : arguments.flag(DRY_RUN) ? text::diff : text::name;
      LinkReport report =
          Progress.during(
              invocation.terminal(),
              progress -> archive.previewLink(folder, request, changes, progress));
      return text.previewed(report, check);
    }
  }

  private static ExitStatus undo(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    if (!arguments.words().isEmpty()) {
      throw new UsageException("link", "--undo takes no DIR: the last run is brought back whole");
    }
    try (BriefArchive archive = invocation.open(invocation.archiveOptions())) {
      LinkReport report = Progress.during(invocation.terminal(), archive::undoLink);
      return new LinkText(invocation, Path.of("")).undone(report);
    }
  }
}
