package dev.briefs.cli;

import dev.briefs.ArchiveOptions;
import dev.briefs.archive.BriefArchive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One run of a command.
 *
 * @param arguments what the person wrote
 * @param terminal where results and messages go
 * @param environment the environment variables
 * @param today the day that relative dates count from
 */
record Invocation(
    Arguments arguments,
    Terminal terminal,
    Map<String, String> environment,
    Supplier<LocalDate> today) {
  /** The archive of the index folder; the caller closes it. */
  BriefArchive open() {
    return open(ArchiveOptions.DEFAULT);
  }

  /** The archive of the index folder with settings; the caller closes it. */
  BriefArchive open(ArchiveOptions options) {
    return BriefArchive.open(indexFolder(), options);
  }

  /** The index folder: the option, else the environment's, else the standard one. */
  Path indexFolder() {
    String given = arguments.text(GlobalOptions.INDEX);
    String standard = environment.getOrDefault("BRIEFS_INDEX", "");
    return path(!given.isEmpty() ? given : !standard.isEmpty() ? standard : "index-data");
  }

  /** The format asked for. */
  Format format() {
    return arguments.choice(OutputOptions.FORMAT);
  }

  /** The emphasis asked for. */
  Style style() {
    Color color = arguments.choice(OutputOptions.COLOR);
    return switch (color) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO -> terminal.outIsTerminal() && !noColor() ? Style.ANSI : Style.PLAIN;
    };
  }

  /** A path as written on the command line. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw new UsageException(text, "is no file name: " + invalid.getReason());
    }
  }

  private boolean noColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
