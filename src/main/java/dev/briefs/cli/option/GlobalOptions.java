package dev.briefs.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of every command, accepted before its name and after it. */
public final class GlobalOptions {
  public static final String INDEX = "--index";
  public static final String QUIET = "--quiet";
  public static final String VERBOSE = "--verbose";
  public static final String HELP = "--help";
  public static final String STRICT = "--strict";
  public static final String STACKTRACE = "--stacktrace";

  private GlobalOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(
            INDEX,
            "DIR",
            "The index folder; else $BRIEFS_INDEX, else what settings say, else the nearest"
                + " index-data here or above."));
    spec.addOption(Options.flag(QUIET, "Print results and failures alone."));
    spec.addOption(
        Options.flag(VERBOSE, "Name each file that is left out, and say how long it took."));
    spec.addOption(Options.flag(STRICT, "Fail when a file has to be skipped."));
    spec.addOption(Options.flag(STACKTRACE, "Print where in the program a failure arose."));
    spec.addOption(
        OptionSpec.builder(HELP).usageHelp(true).description("Print this help and end.").build());
  }

  public static void addVersion(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version and end.")
            .build());
  }
}
