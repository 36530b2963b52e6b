package dev.briefs.cli;

import dev.briefs.cli.Completable.File;
import dev.briefs.cli.Completable.Folder;
import dev.briefs.cli.Completable.Text;
import dev.briefs.cli.Completable.Words;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion of fish.
 *
 * @param root the program
 */
record FishCompletion(CommandSpec root) {
  String text() {
    var script = new StringBuilder();
    String names = String.join(" ", root.subcommands().keySet());
    String first = "not __fish_seen_subcommand_from " + names;
    script.append("complete -c briefs -f\n");
    options(script, first, root);
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      line(script, first, "-a " + spec.name() + description(spec.usageMessage().description()));
    }
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      String seen = "__fish_seen_subcommand_from " + spec.name();
      options(script, seen, spec);
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        positional(script, seen, parameter);
      }
    }
    return script.toString();
  }

  private static void options(StringBuilder script, String condition, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        line(script, condition, names(option) + value(option) + description(option.description()));
      }
    }
  }

  private static String names(OptionSpec option) {
    return List.of(option.names()).stream()
        .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return switch (Completable.of(option)) {
      case Words(List<String> words) -> " -x -a " + quoted(String.join(" ", words));
      case Folder() -> " -x -a '(__fish_complete_directories)'";
      case File() -> " -r -F";
      case Text() -> " -x";
    };
  }

  private static void positional(
      StringBuilder script, String condition, PositionalParamSpec parameter) {
    switch (Completable.of(parameter)) {
      case Words(List<String> words) ->
          line(script, condition, "-a " + quoted(String.join(" ", words)));
      case Folder() -> line(script, condition, "-a '(__fish_complete_directories)'");
      case File() -> line(script, condition, "-F");
      case Text() -> {}
    }
  }

  private static String description(String[] text) {
    return " -d " + quoted(String.join(" ", text));
  }

  private static void line(StringBuilder script, String condition, String rest) {
    script.append("complete -c briefs -n ").append(quoted(condition)).append(' ');
    script.append(rest).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
