package dev.briefs.cli.closest;

import dev.briefs.ClosestResults;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Format;
import java.io.IOException;

/** A way to write the closest articles of one brief after another. */
interface ClosestOutput {
  /** Writes those of one brief. */
  void write(ClosestResults results) throws IOException;

  /** Ends the document; one that breaks off before does not look complete. */
  void end() throws IOException;

  /** The output in the format asked for, for one brief or for many. */
  static ClosestOutput of(Invocation invocation, boolean many) throws IOException {
    return invocation.format() == Format.TEXT
        ? new ClosestText(invocation.page())
        : new ClosestJson(invocation.terminal().out(), many && invocation.format() == Format.JSON);
  }
}
