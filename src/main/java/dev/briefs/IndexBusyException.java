package dev.briefs;

import java.io.Serial;
import java.nio.file.Path;

/** An index that another writer holds. */
public final class IndexBusyException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Names the index folder and its holder.
   *
   * @param folder the index folder
   * @param holder who holds it
   */
  public IndexBusyException(Path folder, String holder) {
    super(folder.toString(), "is being written by " + holder + "; try again when it has ended");
  }
}
