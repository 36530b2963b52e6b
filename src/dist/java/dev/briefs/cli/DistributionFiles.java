package dev.briefs.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The files that a distribution has beside the program: man pages, completions for shells, and the
 * checksum by which the launcher knows the jar.
 */
public final class DistributionFiles {
  private DistributionFiles() {}

  /**
   * Writes them.
   *
   * @param arguments the folder for files of every archive, the folder for man pages in the form of
   *     Debian, the program's jar, and its version
   */
  public static void main(String[] arguments) throws IOException {
    Path common = Path.of(arguments[0]);
    Path debian = Path.of(arguments[1]);
    Path jar = Path.of(arguments[2]);
    write(common.resolve("briefs.jar.sha256"), sha256(jar) + "  briefs.jar\n");
    completions().forEach((name, text) -> write(common.resolve("completions").resolve(name), text));
    manPages(arguments[3])
        .forEach(
            (name, text) -> {
              write(common.resolve("man/man1").resolve(name), text);
              write(debian.resolve(name + ".gz"), compressed(text));
            });
  }

  /** The man page of the program and of every command, by file name. */
  static Map<String, String> manPages(String version) {
    CommandSpec root = specification();
    Map<String, String> pages = new TreeMap<>();
    pages.put("briefs.1", new ManPage(root, version).text());
    for (var command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      pages.put("briefs-" + spec.name() + ".1", new ManPage(spec, version).text());
    }
    return pages;
  }

  /** The completions of every shell, by file name. */
  static Map<String, String> completions() {
    CommandSpec root = specification();
    return Map.of(
        "briefs.bash", AutoComplete.bash("briefs", root.commandLine()),
        "_briefs", new ZshCompletion(root).text(),
        "briefs.fish", new FishCompletion(root).text());
  }

  private static CommandSpec specification() {
    return CommandLineSpec.of(List.of()).line().getCommandSpec();
  }

  private static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compressed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
