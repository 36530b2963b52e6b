package dev.briefs.corpus;

import java.io.IOException;
import java.io.Serial;

/** A file that cannot be read as a brief; the message says why. */
public final class UnreadableFileException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }
}
