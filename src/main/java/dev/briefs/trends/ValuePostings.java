package dev.briefs.trends;

import java.util.List;

/**
 * The values of a field, each with its documents in ascending order; not to be changed.
 *
 * @param values the values
 * @param starts where the documents of each value begin, and where those of the last end
 * @param documents the documents of all values
 */
record ValuePostings(List<Named> values, int[] starts, int[] documents) {
  /**
   * A value.
   *
   * @param name as most often written
   * @param query the query that finds its briefs
   */
  record Named(String name, String query) {}

  int size() {
    return values.size();
  }
}
