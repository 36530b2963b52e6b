package dev.briefs.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes files whole or not at all: the new content is written to a temporary file in the same
 * folder, forced to the disk, and renamed to the file. Whenever the process is stopped, the file is
 * as it was or as it is to be; what may stay behind is the temporary file, which {@link
 * #isLeftover} knows by its name.
 */
public final class AtomicFile {
  private static final Pattern TEMPORARY = Pattern.compile("\\.briefs-[0-9a-f]{8}\\.tmp");

  /** Fails where the file exists, be it a link, rather than writing into what is not ours. */
  private static final Set<OpenOption> CREATE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private AtomicFile() {}

  /**
   * Replaces the content of a file; permissions stay, and a symbolic link stays one.
   *
   * @param file the file, or a symbolic link to it
   * @param before what the file is expected to hold
   * @param after what it is to hold
   * @throws UnwritableFileException when it was left as it was: it holds something else, is
   *     read-only, or the file system refuses
   */
  public static void replace(Path file, byte[] before, byte[] after)
      throws UnwritableFileException {
    replace(file, before, after, () -> {});
  }

  /**
   * The same, with a step between the writing of the temporary file and its renaming.
   *
   * @param written is run when the new content is on the disk
   */
  static void replace(Path file, byte[] before, byte[] after, Step written)
      throws UnwritableFileException {
    explained(
        () -> {
          Path real = file.toRealPath();
          FileMode mode = FileMode.of(real);
          mode.requireWritable();
          put(real, after, mode, () -> requireUnchanged(real, before), written);
        });
  }

  /**
   * Makes a file that does not exist yet, in a folder that does.
   *
   * @throws UnwritableFileException when it exists, or the file system refuses
   */
  public static void create(Path file, byte[] content) throws UnwritableFileException {
    explained(
        () ->
            put(
                file,
                content,
                new FileMode(file, Optional.empty()),
                () -> requireAbsent(file),
                () -> {}));
  }

  /** Whether a file is what a stopped run left behind, by its name. */
  public static boolean isLeftover(Path file) {
    return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The temporary file through which a file is replaced, one for each name. */
  static Path temporary(Path real) {
    int hash = String.valueOf(real.getFileName()).hashCode();
    return real.resolveSibling(".briefs-" + HexFormat.of().toHexDigits(hash) + ".tmp");
  }

  private static void explained(Step writing) throws UnwritableFileException {
    try {
      writing.run();
    } catch (UnwritableFileException known) {
      throw known;
    } catch (IOException failure) {
      throw new UnwritableFileException(reason(failure));
    }
  }

  /** Writes a file beside its place and moves it there, if what is required holds till then. */
  private static void put(Path file, byte[] content, FileMode mode, Step requirement, Step written)
      throws IOException {
    requirement.run();
    Path temporary = temporary(file);
    FileChannel channel = FileChannel.open(temporary, CREATE, mode.privateToOwner());
    try {
      try (channel) {
        write(channel, content);
        mode.copyTo(temporary);
        channel.force(true);
      }
      written.run();
      requirement.run();
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private static void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(content);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  private static void requireUnchanged(Path file, byte[] expected) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(file), expected)) {
      throw new UnwritableFileException("changed since it was read; run again");
    }
  }

  private static void requireAbsent(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnwritableFileException("exists already; run again");
    }
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "gone since it was read";
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException held -> "another run is writing it: " + held.getFile();
      case AtomicMoveNotSupportedException crossing ->
          "its folder does not allow to rename files over it";
      case FileSystemException refused ->
          Objects.requireNonNullElse(refused.getReason(), refused.toString());
      default -> Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    };
  }
}
