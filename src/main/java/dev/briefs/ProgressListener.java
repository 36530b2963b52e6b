package dev.briefs;

/** Is told how far long work has come; called from several threads. */
@FunctionalInterface
public interface ProgressListener {
  /** The listener that ignores everything. */
  ProgressListener NONE = (stage, done, total) -> {};

  /**
   * Work moved on.
   *
   * @param stage what is being done, such as {@code indexing}
   * @param done how many items are done
   * @param total how many there are, or -1 while unknown
   */
  void progress(String stage, long done, long total);
}
