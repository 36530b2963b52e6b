package dev.briefs;

import java.io.Serial;
import java.nio.file.Path;

/** An index that is absent, damaged, foreign, or of another format or setting. */
public final class UnreadableIndexException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Names the index folder and the trouble.
   *
   * @param folder the index folder
   * @param message what was found, what was expected and which command repairs it
   */
  public UnreadableIndexException(Path folder, String message) {
    super(folder.toString(), message);
  }
}
