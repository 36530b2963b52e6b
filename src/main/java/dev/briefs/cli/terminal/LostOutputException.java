package dev.briefs.cli.terminal;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Objects;

/** Standard output that takes no more. */
public final class LostOutputException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  public LostOutputException(IOException cause) {
    super(Objects.requireNonNullElse(cause.getMessage(), cause.toString()), cause);
  }

  /** Whether the reader at the other end of a pipe has gone, which is no fault of anybody. */
  public boolean isClosedPipe() {
    return toString().toLowerCase(Locale.ROOT).contains("pipe");
  }
}
