package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.AccumulatorPool;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.TermVector;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Ranks by the cosine of smoothed vectors, computed from the stored graph. With G the cosines of
 * the pairs of which one is among the other's nearest, and W the smoothing weights, it is
 * (I+λW)·G·(I+λW)ᵀ over the smoothed lengths.
 *
 * <p>First come the briefs within reach, the nearest of the text and the nearest of its relatives,
 * in both directions of the graph: of these, the {@value #MOST_SCORED} that promise most, then the
 * others. Last come the briefs out of reach, by their plain cosine.
 */
final class SmoothedRanker implements Ranker {
  /** How many briefs within reach are in the first block. */
  private static final int MOST_SCORED = 300;

  private final NeighbourGraph graph;
  private final SmoothingGraph smoothing;
  private final QueryVectors vectors;
  private final CosineRanker cosine;
  private final Cosines cosines;
  private final AccumulatorPool pool;

  /**
   * Ranks the briefs of a graph.
   *
   * @param cosines with the briefs out of reach
   */
  SmoothedRanker(
      NeighbourGraph graph,
      SmoothingGraph smoothing,
      QueryVectors vectors,
      CosineRanker cosine,
      Cosines cosines) {
    this.graph = graph;
    this.smoothing = smoothing;
    this.vectors = vectors;
    this.cosine = cosine;
    this.cosines = cosines;
    this.pool = new AccumulatorPool(graph.size());
  }

  @Override
  public Ranking rank(ClosestQuery query, IntPredicate accepted) throws IOException {
    SmoothedBlocks blocks = new SmoothedBlocks(graph, smoothing, pool, expansion(query), accepted);
    return new Ranking(
        List.of(
            () -> blocks.promising(MOST_SCORED),
            () -> blocks.others(MOST_SCORED),
            () -> blocks.beyond(query, cosines)));
  }

  /** The briefs of the highest cosine with a query, as many as the graph keeps. */
  TopBriefs nearest(ClosestQuery query) throws IOException {
    return query.isInArchive()
        ? graph.neighbours(query.ordinal(), NeighbourGraph.WIDTH)
        : cosine.nearest(vectors.of(query), NeighbourGraph.WIDTH, query.leftOut());
  }

  /** The briefs that expand a query, by their cosines over their hubness. */
  TopBriefs relatives(ClosestQuery query) throws IOException {
    return Smoothing.relatives(nearest(query), graph::hubness);
  }

  private Expansion expansion(ClosestQuery query) throws IOException {
    TopBriefs nearest = nearest(query);
    TopBriefs relatives = Smoothing.relatives(nearest, graph::hubness);
    if (query.isInArchive()) {
      float length = graph.smoothedLength(query.ordinal());
      return new Expansion(query.ordinal(), true, 1, nearest, relatives, length);
    }
    TermVector unit = vectors.of(query);
    float length = vectors.space().expand(unit, relatives).length();
    int older = query.leftOut();
    float likeness = older < 0 ? 0 : unit.dot(vectors.space().vector(older));
    return new Expansion(older, false, likeness, nearest, relatives, length);
  }
}
