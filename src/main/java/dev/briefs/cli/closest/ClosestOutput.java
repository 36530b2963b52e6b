package dev.briefs.cli.closest;

import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.NameForm;
import dev.briefs.json.ClosestJson;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Chooses how the closest articles are written. */
final class ClosestOutput {
  private ClosestOutput() {}

  /** The output in the format asked for, for one brief or for many. */
  static ClosestWriter of(Invocation invocation, boolean many) throws IOException {
    Optional<NameForm> names = invocation.names();
    if (names.isPresent()) {
      return new ClosestNames(invocation.terminal().verbatim(), names.get(), many);
    }
    Writer out = invocation.terminal().out();
    return switch (invocation.format()) {
      case CSV -> ClosestCsv.of(out, many, invocation.arguments().flag(ClosestCommand.EXPLAIN));
      case MARKDOWN -> new ClosestMarkdown(out, many);
      case JSON -> new ClosestJson(out, many);
      case NDJSON -> new ClosestJson(out, false);
      default -> new ClosestText(invocation.page());
    };
  }
}
