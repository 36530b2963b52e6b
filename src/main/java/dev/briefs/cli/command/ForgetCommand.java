package dev.briefs.cli.command;

import dev.briefs.SyncReport;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code forget}: removes a folder from those that the index is made of. */
public final class ForgetCommand implements Command {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Removes a folder from those that the index remembers, and its briefs from the index."
                + " The folder need not exist any more; files are left as they are.");
    Options.addWords(spec, "DIR", "0..*", "The folder, as 'briefs stats' names it.");
    IndexOptions.addWait(spec);
    OutputOptions.addReport(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = invocation.arguments().words();
    if (words.size() != 1) {
      throw new UsageException("forget", "expected one DIR, a folder that 'briefs stats' names");
    }
    Path folder = Invocation.path(words.getFirst());
    try (BriefArchive archive = invocation.open(IndexOptions.wait(invocation.arguments()))) {
      SyncReport report =
          Progress.during(invocation.terminal(), progress -> archive.forget(folder, progress));
      SyncText.write(report, invocation);
      return SyncText.nameSkipped(report, invocation);
    }
  }
}
