package dev.briefs.cli;

import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Failure;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.command.StaleIndexNotice;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.terminal.LostOutputException;
import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: arguments in, results and messages and an exit status out. */
public final class Cli {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Supplier<LocalDate> today;

  /**
   * A command line.
   *
   * @param terminal where results and messages go
   * @param environment the environment variables
   * @param today the day that relative dates count from
   */
  public Cli(Terminal terminal, Map<String, String> environment, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.environment = environment;
    this.today = today;
  }

  /** Runs one command and returns the exit status; never throws for what a person can cause. */
  public int run(List<String> arguments) {
    ExitStatus status;
    try {
      status = execute(arguments);
      terminal.out().flush();
    } catch (IOException | RuntimeException | OutOfMemoryError thrown) {
      status = failed(unwrapped(thrown), arguments.contains(GlobalOptions.STACKTRACE));
    }
    terminal.err().flush();
    return status.code();
  }

  private ExitStatus execute(List<String> written) throws IOException {
    // Were -h an option, the parser would take a search word such as -hydrogen for it.
    List<String> arguments =
        helpFirst(written).stream()
            .map(word -> word.equals("-h") ? GlobalOptions.HELP : word)
            .flatMap(Cli::withoutAttachedNumber)
            .toList();
    CommandLineSpec grammar = CommandLineSpec.of(arguments, helpWidth());
    ParseResult parsed = parsed(grammar, arguments);
    return parsed.hasSubcommand()
        ? command(grammar, new Arguments(parsed, parsed.subcommand()))
        : noCommand(parsed);
  }

  private int helpWidth() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return terminal.outIsTerminal() && columns.matches("[1-9]\\d{0,4}")
        ? Integer.parseInt(columns)
        : CommandLineSpec.HELP_WIDTH;
  }

  /** {@code -n5} is {@code -n 5}. */
  private static Stream<String> withoutAttachedNumber(String word) {
    return word.matches("-n\\d{1,9}") ? Stream.of("-n", word.substring(2)) : Stream.of(word);
  }

  /** {@code help COMMAND} is {@code COMMAND --help}. */
  private static List<String> helpFirst(List<String> written) {
    return !written.isEmpty() && written.getFirst().equals("help")
        ? Stream.concat(written.stream().skip(1), Stream.of(GlobalOptions.HELP)).toList()
        : written;
  }

  private ExitStatus command(CommandLineSpec grammar, Arguments arguments) throws IOException {
    if (arguments.global().isUsageHelpRequested() || arguments.own().isUsageHelpRequested()) {
      usage(arguments.own(), terminal.out());
      return ExitStatus.FOUND;
    }
    String name = arguments.own().commandSpec().name();
    Command command = Objects.requireNonNull(grammar.commands().get(name));
    boolean quiet = arguments.flag(GlobalOptions.QUIET);
    Invocation invocation =
        new Invocation(arguments, quiet ? terminal.quieted() : terminal, environment, today);
    long start = System.nanoTime();
    ExitStatus status =
        command.isReading()
            ? StaleIndexNotice.during(invocation, () -> command.run(invocation))
            : command.run(invocation);
    if (arguments.flag(GlobalOptions.VERBOSE)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      terminal.out().flush();
      terminal.note(
          name,
          String.format(Locale.ROOT, "%.1f seconds, index %s", seconds, invocation.indexFolder()));
    }
    return status;
  }

  private ExitStatus noCommand(ParseResult parsed) throws IOException {
    if (parsed.isVersionHelpRequested()) {
      terminal.out().write("briefs " + version() + "\n");
      return ExitStatus.FOUND;
    }
    boolean asked = parsed.isUsageHelpRequested();
    usage(parsed, asked ? terminal.out() : terminal.err());
    return asked ? ExitStatus.FOUND : ExitStatus.FAILURE;
  }

  private static ParseResult parsed(CommandLineSpec grammar, List<String> arguments) {
    try {
      return grammar.line().parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException wrong) {
      throw WrongArguments.explained(withAllCommands(arguments).orElse(wrong));
    }
  }

  /** The error that the whole grammar gives, which knows what else may have been meant. */
  private static Optional<ParameterException> withAllCommands(List<String> arguments) {
    try {
      CommandLineSpec.complete().line().parseArgs(arguments.toArray(String[]::new));
      return Optional.empty();
    } catch (ParameterException wrong) {
      return Optional.of(wrong);
    }
  }

  private static void usage(ParseResult parsed, Writer out) throws IOException {
    out.write(parsed.commandSpec().commandLine().getUsageMessage());
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Cli.class.getPackage().getImplementationVersion(), "of a development build");
  }

  private static Throwable unwrapped(Throwable thrown) {
    return thrown instanceof UncheckedIOException wrapper
        ? Objects.requireNonNull(wrapper.getCause())
        : thrown;
  }

  private ExitStatus failed(Throwable thrown, boolean stackTrace) {
    if (thrown instanceof LostOutputException lost && lost.isClosedPipe()) {
      return ExitStatus.FOUND;
    }
    flushQuietly();
    Failure failure = Failure.of(thrown);
    terminal.message(failure.where(), failure.what());
    if (stackTrace) {
      thrown.printStackTrace(terminal.err());
    }
    return ExitStatus.FAILURE;
  }

  private void flushQuietly() {
    try {
      terminal.out().flush();
    } catch (IOException lost) {
      // the failure that is being reported came first
    }
  }
}
