package dev.briefs;

/**
 * Is told of each committed state of an archive's index that reading calls come to. Called by the
 * thread that wrote or refreshed, after the next reading call would read the state; an exception
 * that it throws passes to the caller of that thread, and what was committed stays.
 */
@FunctionalInterface
public interface CommitListener {
  /**
   * Takes note of a state.
   *
   * @param version the name of the state, as {@link ArchiveReader#version} gives it
   */
  void committed(String version);
}
