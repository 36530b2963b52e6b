package dev.briefs.cli;

import java.io.Serial;

/** A command line that does not say what to do. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Names the place and the trouble.
   *
   * @param where the command or option
   * @param what what is wrong and what to do next
   */
  UsageException(String where, String what) {
    super(what);
    this.where = where;
  }

  String where() {
    return where;
  }
}
