package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.AccumulatorPool;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The blocks of one smoothed ranking, computed in their order; serves one thread. */
final class SmoothedBlocks {
  private final NeighbourGraph graph;
  private final SmoothingGraph smoothing;
  private final AccumulatorPool pool;
  private final Expansion expansion;
  private final IntPredicate accepted;
  private int[] within = new int[0];
  private float lowest = 1;

  SmoothedBlocks(
      NeighbourGraph graph,
      SmoothingGraph smoothing,
      AccumulatorPool pool,
      Expansion expansion,
      IntPredicate accepted) {
    this.graph = graph;
    this.smoothing = smoothing;
    this.pool = pool;
    this.expansion = expansion;
    this.accepted = accepted;
  }

  /** The so many briefs within reach of the highest products with the smoothed query. */
  TopBriefs promising(int count) throws IOException {
    ScoreAccumulator reach = pool.take();
    expansion.addReach(smoothing, reach);
    within = reach.briefs().filter(accepted).toArray();
    TopBriefs block = scored(promising(reach, count), reach);
    pool.giveBack(reach);
    return NearestFirst.promote(block, expansion.nearest().where(accepted));
  }

  private int[] promising(ScoreAccumulator reach, int count) {
    TopKQueue top = new TopKQueue(Math.min(count, within.length));
    for (int brief : within) {
      top.offer(brief, reach.values()[brief]);
    }
    return top.briefs();
  }

  /** The other briefs within reach, where so many were promising. */
  TopBriefs others(int count) throws IOException {
    if (within.length <= count) {
      return TopBriefs.NONE;
    }
    ScoreAccumulator reach = pool.take();
    expansion.addReach(smoothing, reach);
    Set<Integer> before = new HashSet<>();
    for (int brief : promising(reach, count)) {
      before.add(brief);
    }
    int[] others = IntStream.of(within).filter(brief -> !before.contains(brief)).toArray();
    TopBriefs block = scored(others, reach);
    pool.giveBack(reach);
    return block;
  }

  /** The briefs out of reach, by their plain cosine over the smoothed lengths. */
  TopBriefs beyond(ClosestQuery query, Cosines cosines) throws IOException {
    ScoreAccumulator products = pool.take();
    cosines.addProducts(query, products);
    for (int brief : within) {
      products.values()[brief] = 0;
    }
    TopKQueue top = new TopKQueue(products.size());
    for (int i = 0; i < products.size(); i++) {
      int brief = products.brief(i);
      if (products.values()[brief] > 0 && accepted.test(brief)) {
        float cosine = products.values()[brief] / graph.length(brief);
        top.offer(brief, cosine / (expansion.length() * graph.smoothedLength(brief)));
      }
    }
    pool.giveBack(products);
    return top.drain().atMost(lowest);
  }

  private TopBriefs scored(int[] briefs, ScoreAccumulator reach) throws IOException {
    TopKQueue top = new TopKQueue(briefs.length);
    for (int brief : briefs) {
      top.offer(brief, smoothing.product(brief, reach.values()) / expansion.length());
    }
    TopBriefs block = top.drain().atMost(lowest);
    lowest = block.size() == 0 ? lowest : block.scores()[block.size() - 1];
    return block;
  }
}
