package dev.briefs.cli.closest;

import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The closest articles of every brief, written as they are found. */
final class ClosestAll {
  private ClosestAll() {}

  static ExitStatus run(
      BriefArchive archive, ClosestRequest request, ClosestWriter output, Terminal terminal) {
    Writing writing = new Writing(output);
    return Progress.during(
        terminal,
        progress -> {
          archive.closestAll(request, writing, progress);
          return ExitStatus.found(writing.found);
        });
  }

  private static final class Writing implements Consumer<ClosestResults> {
    private final ClosestWriter output;
    private boolean found;

    Writing(ClosestWriter output) {
      this.output = output;
    }

    @Override
    public void accept(ClosestResults results) {
      found |= !results.closest().isEmpty();
      try {
        output.write(results);
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
  }
}
