package dev.briefs.closest.graph;

import dev.briefs.ProgressListener;
import dev.briefs.closest.vector.ProfileMatrix;
import dev.briefs.index.Parallel;
import java.io.IOException;

/** Computes the neighbours of every brief of an archive. */
public final class GraphBuilder {
  private final ProfileMatrix matrix;
  private final GraphDraft draft;

  public GraphBuilder(ProfileMatrix matrix, GraphDraft draft) {
    this.matrix = matrix;
    this.draft = draft;
  }

  /** Fills in neighbours, hubness and lengths. */
  public void build(int threads, ProgressListener progress) throws IOException {
    Parallel.forEach(
        matrix.briefs(),
        threads,
        () -> {
          NeighbourFinder finder = new NeighbourFinder(matrix);
          return brief -> {
            draft.lengths[brief] = matrix.length(brief);
            draft.setNeighbours(brief, finder.find(brief, NeighbourGraph.WIDTH));
          };
        },
        done -> progress.progress("comparing", done, matrix.briefs()));
    draft.countListings();
    Parallel.forEach(
        matrix.briefs(),
        threads,
        () -> {
          SmoothedLengths lengths = new SmoothedLengths(matrix);
          return brief -> draft.smoothedLengths[brief] = lengths.of(brief, draft.relatives(brief));
        },
        done -> {});
  }
}
