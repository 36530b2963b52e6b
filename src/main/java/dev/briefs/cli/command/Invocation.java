package dev.briefs.cli.command;

import dev.briefs.ArchiveOptions;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.ColorMode;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.cli.text.TextPage;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One run of a command.
 *
 * @param arguments what the person wrote
 * @param terminal where results and messages go
 * @param environment the environment variables
 * @param today the day that relative dates count from
 */
public record Invocation(
    Arguments arguments,
    Terminal terminal,
    Map<String, String> environment,
    Supplier<LocalDate> today) {
  private static final int STANDARD_WIDTH = 80;

  /** The archive of the index folder; the caller closes it. */
  public BriefArchive open() {
    return open(ArchiveOptions.DEFAULT);
  }

  /** The archive of the index folder for a single reading call; the caller closes it. */
  public BriefArchive openOnce() {
    return open(ArchiveOptions.DEFAULT.mapped(false));
  }

  /** The archive of the index folder with settings; the caller closes it. */
  public BriefArchive open(ArchiveOptions options) {
    return BriefArchive.open(indexFolder(), options);
  }

  /** The index folder: the option, else the environment's, else the standard one. */
  public Path indexFolder() {
    String given = arguments.text(GlobalOptions.INDEX);
    String standard = environment.getOrDefault("BRIEFS_INDEX", "");
    return path(!given.isEmpty() ? given : !standard.isEmpty() ? standard : "index-data");
  }

  /** A command to type next, which uses the same index. */
  public String advice(String command, String... words) {
    String given = arguments.text(GlobalOptions.INDEX);
    StringBuilder line = new StringBuilder("briefs");
    if (!given.isEmpty()) {
      line.append(" --index ").append(Shell.quoted(given));
    }
    line.append(' ').append(command);
    for (String word : words) {
      line.append(' ').append(Shell.quoted(word));
    }
    return line.toString();
  }

  /** The format asked for. */
  public Format format() {
    return arguments.choice(OutputOptions.FORMAT);
  }

  /** The emphasis asked for. */
  public Style style() {
    boolean able = terminal.outIsTerminal() && !noColor() && !isDumb();
    return isOn(OutputOptions.COLOR, able) ? Style.ANSI : Style.PLAIN;
  }

  /** The page to write to for people, without hyperlinks. */
  public TextPage page() {
    return new TextPage(terminal.out(), style(), width(), false);
  }

  /** The page to write to for people, with hyperlinks where they are asked for. */
  public TextPage linkedPage() {
    boolean able = terminal.outIsTerminal() && !isDumb() && style() == Style.ANSI;
    Writer out = format() == Format.TEXT ? terminal.out() : terminal.verbatim();
    return new TextPage(out, style(), width(), isOn(OutputOptions.HYPERLINKS, able));
  }

  /** A path as written on the command line. */
  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw new UsageException(text, "is no file name: " + invalid.getReason());
    }
  }

  private boolean isOn(String option, boolean able) {
    ColorMode when = arguments.choice(option);
    return when == ColorMode.ALWAYS || when == ColorMode.AUTO && able;
  }

  /** Only a person's terminal has a width: in a file every text stays on its line. */
  private int width() {
    if (!terminal.outIsTerminal()) {
      return TextPage.UNBOUNDED;
    }
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : STANDARD_WIDTH;
  }

  private boolean isDumb() {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  private boolean noColor() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
