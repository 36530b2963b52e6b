package dev.briefs.topics;

import java.io.IOException;

/** The nearest neighbours of briefs, numbered in the order of their ids; thread-safe. */
public interface NeighbourLists {
  /**
   * The nearest neighbours of a brief.
   *
   * @param briefs their numbers
   * @param similarities how near each is, from 0 to 1
   */
  record Neighbours(int[] briefs, float[] similarities) {}

  /** How many briefs there are. */
  int size();

  /** The id of a brief. */
  String id(int brief) throws IOException;

  /** Twenty neighbours of a brief at most. */
  Neighbours of(int brief) throws IOException;

  /** The neighbours of all briefs. */
  Neighbours[] all() throws IOException;
}
