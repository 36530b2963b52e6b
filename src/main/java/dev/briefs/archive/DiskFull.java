package dev.briefs.archive;

import dev.briefs.BriefException;
import dev.briefs.InvalidArchiveException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Recognises failures of writing that a full disk causes. */
final class DiskFull {
  /** What operating systems say of a full disk, or of a used-up quota. */
  private static final List<String> SAYINGS =
      List.of("No space left", "not enough space", "quota exceeded");

  private DiskFull() {}

  /** The exception to throw for a failure of writing into a folder; names the folder if full. */
  static RuntimeException explained(Path folder, IOException failure) {
    if (!isFull(failure)) {
      return new UncheckedIOException(failure);
    }
    BriefException full =
        new InvalidArchiveException(
            folder.toString(),
            "cannot be written: its disk is full; free some space and run again. The index is as"
                + " it was before");
    full.initCause(failure);
    return full;
  }

  private static boolean isFull(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return SAYINGS.stream().anyMatch(message::contains);
  }
}
