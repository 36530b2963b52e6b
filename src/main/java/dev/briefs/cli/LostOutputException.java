package dev.briefs.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;

/** Standard output that takes no more. */
final class LostOutputException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  LostOutputException(IOException cause) {
    super(Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
  }

  /** Whether the reader at the other end of a pipe has gone, which is no fault of anybody. */
  boolean isClosedPipe() {
    return toString().toLowerCase(Locale.ROOT).contains("pipe");
  }
}
