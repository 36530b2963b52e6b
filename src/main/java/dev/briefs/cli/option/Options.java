package dev.briefs.cli.option;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The kinds of options and parameters that commands are made of.
 *
 * <p>Specifications are built by calls rather than read from annotations, since reflection over
 * annotations is a large part of the start-up time of a command line.
 */
public final class Options {
  /** The short names of options that habit knows by them. */
  private static final Map<String, String> SHORT =
      Map.of(
          RankingOptions.LIMIT, "-n",
          GlobalOptions.INDEX, "-i",
          OutputOptions.FORMAT, "-f",
          GlobalOptions.QUIET, "-q",
          GlobalOptions.VERBOSE, "-v");

  private Options() {}

  private static String[] names(String name) {
    String shorter = SHORT.get(name);
    return shorter == null ? new String[] {name} : new String[] {shorter, name};
  }

  /** An option that is there or not. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(names(name))
        .type(boolean.class)
        .arity("0")
        .defaultValue("false")
        .description(description)
        .build();
  }

  /** An option with a text, empty when it is not given. */
  public static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(names(name))
        .type(String.class)
        .paramLabel(label)
        .defaultValue("")
        .showDefaultValue(Visibility.NEVER)
        .description(description)
        .build();
  }

  /** An option with a text that may be given several times. */
  public static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(names(name))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option with several texts, separated by commas. */
  public static OptionSpec list(String name, String description) {
    return OptionSpec.builder(names(name))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .splitRegex(",")
        .paramLabel("LIST")
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  /** An option with a whole number of at least {@code least}. */
  public static OptionSpec number(String name, int least, int standard, String description) {
    return number(name, least, Integer.MAX_VALUE, standard, description);
  }

  /** An option with a whole number of at least {@code least} and at most {@code most}. */
  public static OptionSpec number(
      String name, int least, int most, int standard, String description) {
    return OptionSpec.builder(names(name))
        .type(Integer.class)
        .converters(new WholeNumber(least, most))
        .paramLabel("N")
        .defaultValue(Integer.toString(standard))
        .description(description)
        .build();
  }

  /** An option with one of some constants, written in lower case. */
  public static <E extends Enum<E>> OptionSpec choice(
      String name, String description, E standard, List<E> choices) {
    Choice<E> choice = new Choice<>(choices);
    return OptionSpec.builder(names(name))
        .type(standard.getDeclaringClass())
        .converters(choice)
        .completionCandidates(choice)
        .paramLabel(choice.label())
        .hideParamSyntax(true)
        .defaultValue(Choice.word(standard))
        .description(description)
        .build();
  }

  /** An option with one of some constants, written in lower case, or none. */
  public static <E extends Enum<E>> OptionSpec choice(
      String name, String description, List<E> choices) {
    Choice<E> choice = new Choice<>(choices);
    return OptionSpec.builder(names(name))
        .type(choices.getFirst().getDeclaringClass())
        .converters(choice)
        .completionCandidates(choice)
        .paramLabel(choice.label())
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  /** An option with several of some constants, separated by commas. */
  public static <E extends Enum<E>> OptionSpec choices(
      String name, String description, List<E> choices) {
    Choice<E> choice = new Choice<>(choices);
    return OptionSpec.builder(names(name))
        .type(List.class)
        .auxiliaryTypes(choices.getFirst().getDeclaringClass())
        .converters(choice)
        .completionCandidates(choice)
        .arity("1")
        .splitRegex(",")
        .paramLabel("LIST")
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  /** Adds the words that follow the options. */
  public static void addWords(CommandSpec spec, String label, String arity, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity(arity)
            .paramLabel(label)
            .hideParamSyntax(true)
            .description(description)
            .build());
  }
}
