package dev.briefs.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how results are written. */
final class OutputOptions {
  static final String FORMAT = "--format";
  static final String COLOR = "--color";

  private OutputOptions() {}

  /** Adds the options for a command with these formats. */
  static void add(CommandSpec spec, Format... formats) {
    spec.addOption(
        Options.choice(FORMAT, "How results are written.", Format.TEXT, List.of(formats)));
    spec.addOption(Options.choice(COLOR, "Emphasis in text.", Color.AUTO, List.of(Color.values())));
  }
}
