package dev.briefs.closest.rank;

import dev.briefs.closest.score.ScoreAccumulator;
import java.io.IOException;

/** The neighbour graph as smoothing reads it; thread-safe. */
interface SmoothingGraph {
  /** Adds a brief's cosines with those it lists and those that list it, times a weight. */
  void addAdjacent(int brief, float weight, ScoreAccumulator sums) throws IOException;

  /**
   * The product of a brief's smoothed vector of length one with a vector.
   *
   * @param products of that vector with the unit vector of each brief
   */
  float product(int brief, float[] products) throws IOException;
}
