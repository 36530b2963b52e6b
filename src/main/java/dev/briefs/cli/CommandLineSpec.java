package dev.briefs.cli;

import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.StaleIndexNotice;
import dev.briefs.cli.option.GlobalOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What may be written on the command line.
 *
 * @param line the parser
 * @param commands the commands it knows, by name
 */
record CommandLineSpec(CommandLine line, Map<String, Command> commands) {
  /** The width of help that nobody reads on a terminal. */
  static final int HELP_WIDTH = 80;

  private static final int LEAST_WIDTH = 55;
  private static final int MOST_WIDTH = 100;

  /**
   * The grammar for some arguments. It knows the commands that occur among them only, since
   * describing all of them is felt at every start, and all of them when none occurs or help is
   * asked for.
   *
   * @param width how many columns help may take
   */
  static CommandLineSpec of(List<String> arguments, int width) {
    return of(names(arguments), root(), width);
  }

  /** The grammar for some arguments, with help of the usual width. */
  static CommandLineSpec of(List<String> arguments) {
    return of(arguments, HELP_WIDTH);
  }

  /** The grammar with all commands. */
  static CommandLineSpec complete() {
    return of(Commands.NAMES, root(), HELP_WIDTH);
  }

  private static CommandLineSpec of(Collection<String> names, CommandSpec root, int width) {
    root.usageMessage().width(usable(width));
    Map<String, Command> commands = new LinkedHashMap<>();
    for (String name : names) {
      Command command = Commands.named(name);
      CommandSpec spec = spec(name, command);
      spec.usageMessage().width(usable(width));
      root.addSubcommand(name, spec);
      commands.put(name, command);
    }
    return new CommandLineSpec(parser(root), commands);
  }

  /** Wider lines are hard to read, and narrower ones the library does not make. */
  private static int usable(int width) {
    return Math.clamp(width, LEAST_WIDTH, MOST_WIDTH);
  }

  private static List<String> names(List<String> arguments) {
    List<String> named = Commands.NAMES.stream().filter(arguments::contains).toList();
    boolean help = arguments.contains(GlobalOptions.HELP);
    return named.isEmpty() || help ? Commands.NAMES : named;
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("briefs");
    root.usageMessage()
        .description("Search and similarity for archives of Markdown briefs.")
        .customSynopsis("briefs [--index DIR] COMMAND …")
        .footer(
            "",
            "Ends with 0 when something was found or done, 1 when nothing was found,",
            "2 on wrong use or failure. 'briefs COMMAND --help' explains a command.");
    GlobalOptions.add(root);
    GlobalOptions.addVersion(root);
    return arranged(root);
  }

  private static CommandSpec spec(String name, Command command) {
    CommandSpec spec = CommandSpec.create().name(name);
    command.describe(spec);
    if (command.isReading()) {
      StaleIndexNotice.add(spec);
    }
    GlobalOptions.add(spec);
    return arranged(spec);
  }

  private static CommandSpec arranged(CommandSpec spec) {
    spec.usageMessage().sortOptions(false).abbreviateSynopsis(true);
    return spec;
  }

  private static CommandLine parser(CommandSpec root) {
    return new CommandLine(root)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setAllowSubcommandsAsOptionParameters(true)
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
  }
}
