package dev.briefs.closest.rank;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;

/** Smoothed vectors held in memory, for ranking many texts; takes 248 bytes a brief. */
final class LoadedRows implements SmoothedRows {
  private static final int WIDTH = Smoothing.NEIGHBOURS + 1;

  // A brief and its weight in one number: the next row is seldom in the cache.
  private final long[] entries;

  private LoadedRows(int briefs) {
    entries = new long[Math.multiplyExact(briefs, WIDTH)];
  }

  /** The rows of all briefs of a graph. */
  static LoadedRows of(NeighbourGraph graph) throws IOException {
    LoadedRows rows = new LoadedRows(graph.size());
    for (int brief = 0; brief < graph.size(); brief++) {
      TopBriefs nearest = graph.neighbours(brief, Smoothing.NEIGHBOURS);
      rows.set(brief, nearest, graph.smoothedLength(brief));
    }
    return rows;
  }

  private void set(int brief, TopBriefs nearest, float length) {
    float[] weights = Smoothing.weights(nearest.scores());
    int start = brief * WIDTH;
    entries[start] = entry(brief, 1 / length);
    for (int i = 0; i < weights.length; i++) {
      entries[start + 1 + i] = entry(nearest.briefs()[i], weights[i] / length);
    }
  }

  @Override
  public float product(int brief, float[] products) {
    int start = brief * WIDTH;
    float product = 0;
    for (int i = start; i < start + WIDTH; i++) {
      long entry = entries[i];
      product += Float.intBitsToFloat((int) entry) * products[(int) (entry >>> 32)];
    }
    return product;
  }

  private static long entry(int brief, float weight) {
    return (long) brief << 32 | Float.floatToRawIntBits(weight);
  }
}
