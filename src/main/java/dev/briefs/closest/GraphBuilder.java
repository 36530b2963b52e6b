package dev.briefs.closest;

import dev.briefs.ProgressListener;
import dev.briefs.index.Parallel;
import java.io.IOException;

/** Computes the neighbours of every brief of an archive. */
final class GraphBuilder {
  private final ProfileMatrix matrix;
  private final GraphDraft draft;

  GraphBuilder(ProfileMatrix matrix, GraphDraft draft) {
    this.matrix = matrix;
    this.draft = draft;
  }

  /** Fills in neighbours and lengths. */
  void build(int threads, ProgressListener progress) throws IOException {
    Parallel.forEach(
        matrix.briefs(),
        threads,
        () -> {
          NeighbourFinder finder = new NeighbourFinder(matrix);
          return brief -> {
            draft.lengths[brief] = matrix.length(brief);
            draft.setNeighbours(brief, finder.find(brief, NeighbourGraph.WIDTH));
            draft.smoothedLengths[brief] = smoothedLength(brief);
          };
        },
        done -> progress.progress("comparing", done, matrix.briefs()));
  }

  private float smoothedLength(int brief) {
    Ranked nearest = draft.neighbours(brief, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    double square = 1;
    for (int i = 0; i < weights.length; i++) {
      square += weights[i] * (2 * nearest.scores()[i] + weights[i]);
      for (int j = 0; j < i; j++) {
        float cosine = NeighbourFinder.cosine(matrix, nearest.briefs()[i], nearest.briefs()[j]);
        square += 2 * weights[i] * weights[j] * cosine;
      }
    }
    return (float) Math.sqrt(square);
  }
}
