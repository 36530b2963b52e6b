package dev.briefs.cli.command;

import dev.briefs.BriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.LostOutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * What went wrong, in one line.
 *
 * @param where what it concerns: a file, a folder, an id, an option
 * @param what what is wrong, and what to do next
 */
public record Failure(String where, String what) {
  /** The line for an exception or error. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case UsageException usage -> new Failure(usage.where(), message(usage));
      case UnreadableIndexException index ->
          new Failure(index.where(), message(index) + advice(index));
      case BriefException brief -> new Failure(brief.where(), message(brief));
      case UncheckedIOException wrapper -> of(Objects.requireNonNull(wrapper.getCause()));
      case LostOutputException lost -> new Failure("standard output", message(lost));
      case FileSystemException file -> new Failure(file(file), reason(file));
      case IOException input -> new Failure("input", message(input));
      case OutOfMemoryError memory ->
          new Failure("memory", "not enough of it; set BRIEFS_JAVA_OPTS=-Xmx4g or more");
      default ->
          new Failure(
              "internal error",
              thrown.getClass().getSimpleName()
                  + ": "
                  + message(thrown)
                  + "; please report it with the output of --stacktrace");
    };
  }

  private static String advice(UnreadableIndexException index) {
    return switch (index.reason()) {
      case ABSENT -> ": briefs index DIR makes one";
      case OTHER_FILES -> "; choose another folder for the index with --index";
      case INACCESSIBLE -> "; choose another with --index";
      case DAMAGED, OTHER_FORMAT ->
          ": briefs rebuild-index " + (index.isFoldersKnown() ? "" : "DIR ") + "makes it anew";
    };
  }

  private static String file(FileSystemException failure) {
    return Objects.requireNonNullElse(failure.getFile(), "file");
  }

  private static String reason(FileSystemException failure) {
    return switch (failure) {
      case NoSuchFileException absent -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      default -> Objects.requireNonNullElse(failure.getReason(), message(failure));
    };
  }

  private static String message(Throwable thrown) {
    return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
  }
}
