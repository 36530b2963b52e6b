package dev.briefs.closest.rank;

import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;

/**
 * A query as smoothing expands it.
 *
 * @param own the ordinal of the query in the archive, or of an older version of it, or -1
 * @param isInArchive whether the archive holds the query itself
 * @param likeness the cosine of the query with that brief
 * @param nearest the briefs of the highest cosine
 * @param relatives those that expand the query, by their cosines over their hubness
 * @param length of the query's unit vector after smoothing
 */
record Expansion(
    int own,
    boolean isInArchive,
    float likeness,
    TopBriefs nearest,
    TopBriefs relatives,
    float length) {

  /** Adds the products of the smoothed query with the vectors of the briefs within reach. */
  void addReach(SmoothingGraph graph, ScoreAccumulator sums) throws IOException {
    if (own >= 0) {
      sums.add(own, likeness);
    }
    if (isInArchive) {
      graph.addAdjacent(own, 1, sums);
    } else {
      for (int i = 0; i < nearest.size(); i++) {
        sums.add(nearest.briefs()[i], nearest.scores()[i]);
      }
    }
    float[] weights = Smoothing.weights(relatives.scores());
    for (int i = 0; i < weights.length; i++) {
      sums.add(relatives.briefs()[i], weights[i]);
      graph.addAdjacent(relatives.briefs()[i], weights[i], sums);
    }
  }
}
