package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourCode;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.graph.ReverseNeighbours;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;

/** A graph in memory, for ranking many texts; takes about 600 bytes a brief. */
final class LoadedGraph implements SmoothingGraph {
  private static final int EXPANSION = Smoothing.NEIGHBOURS + 1;

  private final NeighbourCode code;
  private final int[] rows;
  private final ReverseNeighbours reverse;

  // A brief and its weight in one number: the next row is seldom in the cache.
  private final long[] expansions;

  private LoadedGraph(NeighbourGraph graph) throws IOException {
    code = graph.code();
    rows = graph.rows();
    reverse = ReverseNeighbours.of(rows, code);
    expansions = new long[Math.multiplyExact(graph.size(), EXPANSION)];
  }

  static LoadedGraph of(NeighbourGraph graph) throws IOException {
    LoadedGraph loaded = new LoadedGraph(graph);
    for (int brief = 0; brief < graph.size(); brief++) {
      loaded.setExpansion(brief, graph.relatives(brief), graph.smoothedLength(brief));
    }
    return loaded;
  }

  private void setExpansion(int brief, TopBriefs relatives, float length) {
    float[] weights = Smoothing.weights(relatives.scores());
    int start = brief * EXPANSION;
    expansions[start] = entry(brief, 1 / length);
    for (int i = 0; i < weights.length; i++) {
      expansions[start + 1 + i] = entry(relatives.briefs()[i], weights[i] / length);
    }
  }

  @Override
  public void addAdjacent(int brief, float weight, ScoreAccumulator sums) {
    int end = (brief + 1) * NeighbourGraph.WIDTH;
    for (int i = end - NeighbourGraph.WIDTH; i < end && rows[i] != NeighbourCode.NONE; i++) {
      sums.add(code.brief(rows[i]), weight * code.cosine(rows[i]));
    }
    for (int i = reverse.start(brief); i < reverse.end(brief); i++) {
      int entry = reverse.entry(i);
      sums.add(code.brief(entry), weight * code.cosine(entry));
    }
  }

  @Override
  public float product(int brief, float[] products) {
    int start = brief * EXPANSION;
    float product = 0;
    for (int i = start; i < start + EXPANSION; i++) {
      long entry = expansions[i];
      product += Float.intBitsToFloat((int) entry) * products[(int) (entry >>> Integer.SIZE)];
    }
    return product;
  }

  private static long entry(int brief, float weight) {
    return (long) brief << Integer.SIZE | Float.floatToRawIntBits(weight);
  }
}
