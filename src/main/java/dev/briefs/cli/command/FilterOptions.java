package dev.briefs.cli.command;

import dev.briefs.Filter;
import dev.briefs.Period;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.UsageException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say what a result must have. */
public final class FilterOptions {
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";

  private FilterOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(SINCE, "DATE", "Only briefs of this date or later: " + Period.FORMS + "."));
    spec.addOption(Options.text(UNTIL, "DATE", "Only briefs of this date or earlier."));
    spec.addOption(texts("--theme", "THEME", "with this theme"));
    spec.addOption(texts("--keyword", "WORD", "with this keyword"));
    spec.addOption(texts("--category", "NAME", "of this category"));
    spec.addOption(texts("--type", "NAME", "of this type"));
    spec.addOption(texts("--host", "HOST", "on articles of this host"));
    spec.addOption(texts("--issue", "NAME", "of this issue"));
  }

  /** The filter that the options make. */
  public static Filter filter(Invocation invocation) {
    Arguments arguments = invocation.arguments();
    return new Filter(
        date(invocation, SINCE, Period::first),
        date(invocation, UNTIL, Period::last),
        arguments.texts("--theme"),
        arguments.texts("--keyword"),
        arguments.texts("--category"),
        arguments.texts("--type"),
        arguments.texts("--host"),
        arguments.texts("--issue"));
  }

  private static OptionSpec texts(String name, String label, String what) {
    return Options.texts(name, label, "Only briefs " + what + "; may be repeated.");
  }

  private static Optional<LocalDate> date(
      Invocation invocation, String option, Function<Period, LocalDate> end) {
    String text = invocation.arguments().text(option);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(end.apply(Period.parse(text, invocation.today().get())));
    } catch (DateTimeException noDate) {
      throw new UsageException(option, String.valueOf(noDate.getMessage()));
    }
  }
}
