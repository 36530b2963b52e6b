package dev.briefs.closest.rank;

import dev.briefs.closest.score.ScoreAccumulator;
import java.io.IOException;

/** Computes plain cosines with the briefs that may be ranked; thread-safe. */
@FunctionalInterface
interface Cosines {
  /** Adds the products of a query's unit vector with the vectors of briefs, of whatever length. */
  void addProducts(ClosestQuery query, ScoreAccumulator sums) throws IOException;
}
