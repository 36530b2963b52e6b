package dev.briefs;

import java.io.Serial;

/** A folder, file or argument that cannot serve as asked. */
public final class InvalidArchiveException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Names the place and the trouble.
   *
   * @param where the folder, file or argument
   * @param message what is wrong and what to do next
   */
  public InvalidArchiveException(String where, String message) {
    super(where, message);
  }
}
