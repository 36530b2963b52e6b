package dev.briefs.cli.option;

import dev.briefs.cli.terminal.Printable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How names of briefs are written where nothing else is asked for.
 *
 * @param name the name
 * @param nullEnded whether each ends with a NUL character rather than a line feed, and is written
 *     as it is whatever it holds
 */
public record NameForm(Name name, boolean nullEnded) {
  /** What names a brief. */
  public enum Name {
    /** Its id. */
    ID,
    /** The absolute path of its file. */
    PATH
  }

  private static final String IDS = "--ids";
  private static final String PATHS = "--paths";
  private static final String NULL = "--null";

  /** Adds the options for ids and paths. */
  public static void add(CommandSpec spec) {
    spec.addOption(Options.flag(IDS, "Print ids alone, one a line."));
    addPaths(spec);
  }

  /** Adds the options for paths alone. */
  public static void addPaths(CommandSpec spec) {
    spec.addOption(Options.flag(PATHS, "Print absolute paths of files alone, one a line."));
    spec.addOption(
        Options.flag(
            NULL, "End each id or path with a NUL character, for xargs -0 and fzf --read0."));
  }

  /**
   * The form that the options ask for, if they ask for one.
   *
   * @throws UsageException when they contradict each other or a format that is given
   */
  public static Optional<NameForm> of(Arguments arguments) {
    boolean ids = arguments.knows(IDS) && arguments.flag(IDS);
    boolean paths = arguments.flag(PATHS);
    boolean nullEnded = arguments.flag(NULL);
    if (nullEnded && !ids && !paths) {
      String needed = arguments.knows(IDS) ? IDS + " or " + PATHS : PATHS;
      throw new UsageException(NULL, "is for " + needed + "; give both");
    }
    boolean format = arguments.own().hasMatchedOption(OutputOptions.FORMAT);
    if (ids && paths || (ids || paths) && format) {
      throw new UsageException(
          ids ? IDS : PATHS,
          "choose one of " + IDS + ", " + PATHS + " and " + OutputOptions.FORMAT);
    }
    return ids || paths
        ? Optional.of(new NameForm(ids ? Name.ID : Name.PATH, nullEnded))
        : Optional.empty();
  }

  /**
   * Writes the name of a brief, nothing where that is the path of no file.
   *
   * @param label what stands before it, ended as it is
   */
  public void write(Writer out, String label, String id, Optional<Path> path) throws IOException {
    Optional<String> text = name == Name.ID ? Optional.of(id) : path.map(Path::toString);
    if (text.isPresent()) {
      out.write(label);
      out.write(nullEnded ? text.get() + "\0" : Printable.line(text.get()) + "\n");
    }
  }
}
