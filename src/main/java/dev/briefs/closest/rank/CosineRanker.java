package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import dev.briefs.closest.vector.TermVector;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;

/** Ranks by the cosine of term vectors. */
final class CosineRanker implements Ranker {
  private static final int FIRST_BLOCK = 100;

  private final NeighbourGraph graph;
  private final QueryVectors vectors;

  CosineRanker(NeighbourGraph graph, QueryVectors vectors) {
    this.graph = graph;
    this.vectors = vectors;
  }

  @Override
  public Ranking rank(ClosestQuery query, IntPredicate accepted) throws IOException {
    TermVector unit = vectors.of(query);
    return new Ranking(
        List.of(
            () -> best(unit, FIRST_BLOCK, accepted),
            () -> best(unit, graph.size(), accepted).from(FIRST_BLOCK)));
  }

  /** The so many briefs of the highest cosine with a unit vector, one left out. */
  TopBriefs nearest(TermVector unit, int count, int leftOut) throws IOException {
    return best(unit, count, brief -> brief != leftOut);
  }

  private TopBriefs best(TermVector unit, int count, IntPredicate accepted) throws IOException {
    ScoreAccumulator products = new ScoreAccumulator(graph.size());
    vectors.space().addProducts(unit, products);
    TopKQueue top = new TopKQueue(Math.min(count, products.size()));
    for (int i = 0; i < products.size(); i++) {
      int brief = products.brief(i);
      float cosine = products.values()[brief] / graph.length(brief);
      if (cosine >= top.floor() && accepted.test(brief)) {
        top.offer(brief, Math.min(1, cosine));
      }
    }
    return top.drain();
  }
}
