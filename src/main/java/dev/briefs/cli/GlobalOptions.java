package dev.briefs.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of every command, accepted before its name and after it. */
final class GlobalOptions {
  static final String INDEX = "--index";
  static final String HELP = "--help";
  static final String STRICT = "--strict";
  static final String STACKTRACE = "--stacktrace";

  private GlobalOptions() {}

  static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(INDEX, "DIR", "The index folder; else $BRIEFS_INDEX, else ./index-data."));
    spec.addOption(Options.flag(STRICT, "Fail when a file has to be skipped."));
    spec.addOption(Options.flag(STACKTRACE, "Print where in the program a failure arose."));
    spec.addOption(
        OptionSpec.builder(HELP).usageHelp(true).description("Print this help and end.").build());
  }

  static void addVersion(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Print the version and end.")
            .build());
  }
}
