package dev.briefs.cli.option;

import java.io.Serial;

/** A command line that does not say what to do. */
public final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * Names the place and the trouble.
   *
   * @param where the command or option
   * @param what what is wrong and what to do next
   */
  public UsageException(String where, String what) {
    super(what);
    this.where = where;
  }

  public String where() {
    return where;
  }
}
