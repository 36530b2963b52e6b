package dev.briefs.cli;

import dev.briefs.cli.option.UsageException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments that do not follow the grammar. */
final class WrongArguments {
  private WrongArguments() {}

  /** The error in words, with what may have been meant and where help is. */
  static UsageException explained(ParameterException wrong) {
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    String what =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, spec)
            : String.valueOf(wrong.getMessage());
    return new UsageException(
        spec.parent() == null ? "arguments" : spec.name(),
        what + "; see '" + spec.qualifiedName() + " --help'");
  }

  private static String unmatched(UnmatchedArgumentException unmatched, CommandSpec spec) {
    String first = unmatched.getUnmatched().getFirst();
    String kind = first.startsWith("-") ? "option" : spec.parent() == null ? "command" : "argument";
    List<String> suggestions = unmatched.getSuggestions();
    String meant = suggestions.isEmpty() ? "" : " (did you mean " + suggestions.getFirst() + "?)";
    return "unknown " + kind + " '" + first + "'" + meant;
  }
}
