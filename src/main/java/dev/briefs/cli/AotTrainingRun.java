package dev.briefs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Runs the commands that people wait for once, so that a virtual machine which watches can keep the
 * classes they load.
 */
public final class AotTrainingRun {
  private AotTrainingRun() {}

  /**
   * Runs them, the last as the program itself would, and ends the process.
   *
   * @param arguments an index folder, and the folder of briefs that it was made of
   */
  public static void main(String[] arguments) {
    Main.prepare();
    String index = arguments[0];
    String folder = arguments[1];
    run(List.of("--index", index, "index", folder));
    run(List.of("--index", index, "search", "energy", "policy", "--facets", "theme"));
    run(List.of("--index", index, "search", "\"climate change\" date:2024", "--format", "json"));
    run(List.of("--index", index, "closest", firstFile(folder)));
    run(List.of("--index", index, "closest", firstFile(folder), "--format", "json"));
    run(List.of("--index", index, "closest", "-"), text(folder));
    Main.main(new String[] {"--index", index, "closest", firstId(folder)});
  }

  private static String firstFile(String folder) {
    String[] names = Path.of(folder).toFile().list((directory, name) -> name.endsWith(".md"));
    return names == null || names.length == 0 ? "-" : Path.of(folder, names[0]).toString();
  }

  private static String firstId(String folder) {
    return Path.of(firstFile(folder)).getFileName().toString().replace(".md", "");
  }

  /** A brief that the index does not have: that of a file, with words of its own. */
  private static InputStream text(String folder) {
    try {
      String text = "---\nlang: en\n---\n" + Files.readString(Path.of(firstFile(folder)));
      return new ByteArrayInputStream((text + "\n* `new` words\n").getBytes(UTF_8));
    } catch (IOException unreadable) {
      return InputStream.nullInputStream();
    }
  }

  private static void run(List<String> arguments) {
    run(arguments, InputStream.nullInputStream());
  }

  private static void run(List<String> arguments, InputStream input) {
    Terminal terminal =
        Terminal.of(
            input, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false, false);
    new Cli(terminal, Map.of(), () -> LocalDate.EPOCH).run(arguments);
  }
}
