package dev.briefs.cli.command;

import dev.briefs.ArchiveOptions;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.ColorMode;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.GlobalOptions;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.settings.Setting;
import dev.briefs.cli.settings.Settings;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.terminal.Terminal;
import dev.briefs.cli.text.TextPage;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final String INDEX_VARIABLE = "BRIEFS_INDEX";

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

  /**
   * The index folder: the option, else the environment's, else that of a settings file, else the
   * one that is found in the present folder or above it, else the standard one.
   */
  public Path indexFolder() {
    String given = arguments.text(GlobalOptions.INDEX);
    String standard = environment.getOrDefault(INDEX_VARIABLE, "");
    if (!given.isEmpty() || !standard.isEmpty()) {
      return path(given.isEmpty() ? standard : given);
    }
    return settings()
        .text(Setting.INDEX)
        .map(Path::of)
        .or(() -> Settings.nearestIndex(Path.of("")).map(Invocation::shortened))
        .orElse(Path.of(Settings.INDEX_FOLDER));
  }

  /** Where the index folder is named. */
  String indexOrigin() {
    Settings.Value value = settings().values().get(Setting.INDEX);
    if (!arguments.text(GlobalOptions.INDEX).isEmpty()) {
      return GlobalOptions.INDEX;
    }
    if (!environment.getOrDefault(INDEX_VARIABLE, "").isEmpty()) {
      return "$" + INDEX_VARIABLE;
    }
    return value == null ? "default" : value.origin();
  }

  /** A path relative to the present folder where it is below that. */
  private static Path shortened(Path path) {
    Path present = Path.of("").toAbsolutePath();
    return path.startsWith(present) ? present.relativize(path) : path;
  }

  /** What settings files say for the folder that is named, else the present one. */
  public Settings settings() {
    List<String> words = arguments.words();
    Path named = words.isEmpty() ? Path.of("") : path(words.getFirst());
    return Settings.of(Files.isDirectory(named) ? named : Path.of(""), environment);
  }

  /** How the archive is written, as options and settings files say. */
  public ArchiveOptions archiveOptions() {
    Settings settings = settings();
    ArchiveOptions options = IndexOptions.archiveOptions(arguments);
    String language = settings.text(Setting.LANGUAGE).orElse("");
    return settings
        .reading()
        .map(options::reading)
        .orElse(options)
        .selection(options.selection().or(settings.selection()))
        .language(options.language().isEmpty() ? language : options.language());
  }

  /**
   * The folders that are named, else those of a settings file; none, so that those count that the
   * index remembers, while one of the file's is gone.
   */
  public List<Path> folders() {
    List<String> words = arguments.words();
    List<String> named = words.isEmpty() ? settings().list(Setting.FOLDERS) : words;
    List<Path> folders = named.stream().map(Invocation::path).toList();
    boolean gone = words.isEmpty() && !folders.stream().allMatch(Files::isDirectory);
    return gone && Settings.isIndex(indexFolder()) ? List.of() : folders;
  }

  /** The heading of written lists that a settings file names. */
  public Optional<String> listHeading() {
    return settings().text(Setting.LINK_HEADING);
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

  /** Whether a person wants to know more than usual. */
  public boolean isVerbose() {
    return arguments.flag(GlobalOptions.VERBOSE);
  }

  /** The format asked for. */
  public Format format() {
    return arguments.choice(OutputOptions.FORMAT);
  }

  /** The form of names where they alone are asked for. */
  public Optional<NameForm> names() {
    return NameForm.of(arguments);
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
    boolean text = format() == Format.TEXT && names().isEmpty();
    Writer out = text ? terminal.out() : terminal.verbatim();
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
