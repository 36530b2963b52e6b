package dev.briefs.cli.closest;

import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/** Asks before a folder is indexed that a person only named a file of. */
final class FirstIndex {
  /** So many files are taken in without a question. */
  private static final int UNASKED = 2_000;

  private FirstIndex() {}

  /**
   * Returns when the folder may be indexed.
   *
   * @throws UsageException when it has many files and the person does not agree, or nobody is there
   *     to ask
   */
  static void allow(Path folder, Invocation invocation) throws IOException {
    if (!hasMany(folder)) {
      return;
    }
    Terminal terminal = invocation.terminal();
    if (!terminal.outIsTerminal() || !terminal.errIsTerminal()) {
      throw refused(folder, invocation);
    }
    terminal.ask(folder + " has more than " + UNASKED + " files. Index them all? [y/N] ");
    if (!isYes(line(terminal.in()))) {
      throw refused(folder, invocation);
    }
  }

  private static UsageException refused(Path folder, Invocation invocation) {
    return new UsageException(
        folder.toString(),
        "has more than "
            + UNASKED
            + " files and no index; make one with '"
            + invocation.advice("index", folder.toString())
            + "'");
  }

  private static boolean isYes(String answer) {
    String word = answer.strip().toLowerCase(Locale.ROOT);
    return word.equals("y") || word.equals("yes");
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
      line.write(octet);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static boolean hasMany(Path folder) throws IOException {
    Count count = new Count(folder);
    Files.walkFileTree(folder, count);
    return count.files > UNASKED;
  }

  /** Counts files until there are many; hidden ones and what cannot be read are left out. */
  private static final class Count extends SimpleFileVisitor<Path> {
    private final Path top;
    private int files;

    Count(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files += isHidden(file) ? 0 : 1;
      return files > UNASKED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
