package dev.briefs.closest.rank;

import java.io.IOException;

/** The smoothed vectors of the briefs of a graph, each of length one; thread-safe. */
interface SmoothedRows {
  /**
   * The product of a brief's smoothed vector with one whose products with unit vectors these are.
   */
  float product(int brief, float[] products) throws IOException;
}
