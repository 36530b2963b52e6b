package dev.briefs.cli;

import dev.briefs.cli.Completable.File;
import dev.briefs.cli.Completable.Folder;
import dev.briefs.cli.Completable.Text;
import dev.briefs.cli.Completable.Words;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion of zsh, for its function {@code _arguments}.
 *
 * @param root the program
 */
record ZshCompletion(CommandSpec root) {
  String text() {
    var script = new StringBuilder();
    script.append(
        """
        #compdef briefs

        _briefs() {
          local context state state_descr line ret=1
          typeset -A opt_args
          local -a commands
          commands=(
        """);
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      line(script, 4, quoted(spec.name() + ":" + description(spec)));
    }
    line(script, 2, ")");
    arguments(script, 2, "_arguments -C", root, List.of("1:command:->command", "*::: :->rest"));
    script.append(
        """
          case $state in
            command) _describe -t commands command commands && ret=0 ;;
            rest)
              words=($line[1] "${words[@]}")
              ((CURRENT += 1))
              case $line[1] in
        """);
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      line(script, 8, spec.name() + ")");
      arguments(script, 10, "_arguments", spec, positionals(spec));
      line(script, 10, ";;");
    }
    script.append(
        """
              esac
              ;;
          esac
          return ret
        }

        _briefs "$@"
        """);
    return script.toString();
  }

  private static void arguments(
      StringBuilder script, int indent, String call, CommandSpec spec, List<String> others) {
    line(script, indent, call + " \\");
    for (OptionSpec option : spec.options()) {
      for (String name : option.hidden() ? new String[0] : option.names()) {
        line(script, indent + 2, quoted(option(option, name)) + " \\");
      }
    }
    for (String other : others) {
      line(script, indent + 2, quoted(other) + " \\");
    }
    line(script, indent + 2, "&& ret=0");
  }

  private static String option(OptionSpec option, String name) {
    boolean repeated = option.isMultiValue();
    String exclusive = repeated ? "*" : "(" + String.join(" ", option.names()) + ")";
    String text = "[" + escaped(String.join(" ", option.description())) + "]";
    return option.arity().max() == 0
        ? exclusive + name + text
        : exclusive + name + (name.startsWith("--") ? "=" : "") + text + value(option);
  }

  private static List<String> positionals(CommandSpec spec) {
    List<String> positionals = new ArrayList<>();
    for (ArgSpec parameter : spec.positionalParameters()) {
      positionals.add("*" + value(parameter));
    }
    return positionals;
  }

  /** The message and the action for a value. */
  private static String value(ArgSpec argument) {
    String action =
        switch (Completable.of(argument)) {
          case Words(List<String> words) -> "(" + String.join(" ", words) + ")";
          case Folder() -> "_files -/";
          case File() -> "_files";
          case Text() -> " ";
        };
    return ":" + escaped(argument.paramLabel()) + ":" + action;
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\:\\[\\]]", "\\\\$0");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static void line(StringBuilder script, int indent, String text) {
    script.repeat(' ', indent).append(text).append('\n');
  }
}
