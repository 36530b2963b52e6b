package dev.briefs.cli.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how results are written. */
public final class OutputOptions {
  public static final String FORMAT = "--format";
  public static final String COLOR = "--color";
  public static final String HYPERLINKS = "--hyperlinks";

  private OutputOptions() {}

  /** Adds the options for a command with these formats. */
  public static void add(CommandSpec spec, Format... formats) {
    spec.addOption(
        Options.choice(FORMAT, "How results are written.", Format.TEXT, List.of(formats)));
    spec.addOption(when(COLOR, "Emphasis in text; NO_COLOR turns auto off."));
  }

  /** Adds the options for a command with the usual formats. */
  public static void addUsual(CommandSpec spec) {
    add(spec, Format.USUAL.toArray(Format[]::new));
  }

  /** Adds the option for a command that reports what it did. */
  public static void addReport(CommandSpec spec) {
    spec.addOption(Options.choice(FORMAT, "How the report is written.", Format.TEXT, Format.USUAL));
  }

  /** Adds the option for titles that lead to their articles. */
  public static void addHyperlinks(CommandSpec spec) {
    spec.addOption(when(HYPERLINKS, "Whether titles in text lead to their articles."));
  }

  private static OptionSpec when(String name, String description) {
    return Options.choice(name, description, ColorMode.AUTO, List.of(ColorMode.values()));
  }
}
