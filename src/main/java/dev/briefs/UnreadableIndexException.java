package dev.briefs;

import java.io.Serial;
import java.nio.file.Path;

/** An index that is absent, damaged, foreign, or of another format or setting. */
public final class UnreadableIndexException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  /** Why an index cannot be read. */
  public enum Reason {
    /** There is no index yet. */
    ABSENT,
    /** The folder holds files of something else. */
    OTHER_FILES,
    /** The path is no folder, or its permissions refuse what is needed. */
    INACCESSIBLE,
    /** Files of the index are missing or changed. */
    DAMAGED,
    /** The index was written in another format or with other settings. */
    OTHER_FORMAT
  }

  private final Reason reason;
  private final boolean foldersKnown;

  /**
   * Names the index folder and what is wrong with it.
   *
   * @param folder the index folder
   * @param reason why it cannot be read
   * @param foldersKnown whether the folders it was made of are known, so that it can be rebuilt
   *     without naming them
   * @param message what was found and what was expected
   */
  public UnreadableIndexException(
      Path folder, Reason reason, boolean foldersKnown, String message) {
    super(folder.toString(), message);
    this.reason = reason;
    this.foldersKnown = foldersKnown;
  }

  /** Why the index cannot be read. */
  public Reason reason() {
    return reason;
  }

  /** Whether a rebuild knows the folders that the index was made of. */
  public boolean isFoldersKnown() {
    return foldersKnown;
  }
}
