package dev.briefs.cli.command;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a person names a brief by: an id, a file, a title, an address, or standard input. */
public final class NamedBrief {
  /** What stands for the text on standard input. */
  public static final String STANDARD_INPUT = "-";

  private NamedBrief() {}

  /** The file that a name means, empty where it is none; a file comes before an id. */
  public static Optional<Path> file(String name) {
    return path(name).filter(file -> Files.exists(file) && !Files.isDirectory(file));
  }

  /** Whether a name is that of a folder. */
  public static boolean isFolder(String name) {
    return path(name).filter(Files::isDirectory).isPresent();
  }

  /** The path that a name may be; a title need not be one everywhere. */
  private static Optional<Path> path(String name) {
    try {
      return isAddress(name) ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Whether a name is the address of an article. */
  public static boolean isAddress(String name) {
    String start = name.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * The text on standard input.
   *
   * @throws UsageException when there is none, or too much
   */
  public static String standardInput(Invocation invocation) throws IOException {
    int limit = Math.toIntExact(ArchiveOptions.DEFAULT.maxFileBytes());
    byte[] octets = invocation.terminal().in().readNBytes(limit + 1);
    if (octets.length > limit) {
      throw new UsageException("standard input", "is larger than " + limit + " bytes");
    }
    String text = new String(octets, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw new UsageException("standard input", "is empty; expected the Markdown of a brief");
    }
    return text;
  }

  /** The brief that a name means, read from its file where it is one. */
  static Brief read(BriefArchive archive, String name, Invocation invocation) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return archive.parse(STANDARD_INPUT, standardInput(invocation));
    }
    Optional<Path> file = file(name);
    return file.isPresent() ? archive.parse(file.get()) : archive.get(name);
  }
}
