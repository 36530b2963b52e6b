package dev.briefs.corpus;

import java.io.IOException;
import java.io.Serial;

/** A file that was left as it was; the message says why. */
public final class UnwritableFileException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnwritableFileException(String message) {
    super(message);
  }
}
