package dev.briefs.cli;

import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command that was run in this process.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
public record CommandLineRun(int status, String out, String err) {
  /** Runs a command over an index folder. */
  public static CommandLineRun of(Path index, String... words) {
    return of(Map.of(), index, words);
  }

  /** The same with environment variables. */
  public static CommandLineRun of(Map<String, String> environment, Path index, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err, false, false);
    List<String> arguments = new ArrayList<>(List.of("--index", index.toString()));
    arguments.addAll(List.of(words));
    int status =
        new Cli(terminal, environment, () -> LocalDate.of(2026, 3, 31)).run(List.copyOf(arguments));
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
