package dev.briefs.closest;

import java.util.Arrays;

/** A neighbour graph in the making; threads may fill in different briefs at the same time. */
final class GraphDraft {
  final String[] ids;
  final float[] lengths;
  final float[] smoothedLengths;
  final int[] neighbours;
  Stories stories = Stories.NONE;
  int changesSinceBuilt;

  private final NeighbourCode code;

  GraphDraft(String[] ids) {
    int size = ids.length;
    this.ids = ids;
    this.code = NeighbourCode.of(size);
    this.lengths = new float[size];
    this.smoothedLengths = new float[size];
    this.neighbours = new int[Math.multiplyExact(size, NeighbourGraph.WIDTH)];
    Arrays.fill(neighbours, NeighbourCode.NONE);
  }

  int size() {
    return ids.length;
  }

  void setNeighbours(int brief, Ranked ranked) {
    int start = brief * NeighbourGraph.WIDTH;
    int count = Math.min(NeighbourGraph.WIDTH, ranked.size());
    Arrays.fill(neighbours, start, start + NeighbourGraph.WIDTH, NeighbourCode.NONE);
    for (int i = 0; i < count; i++) {
      neighbours[start + i] = code.encode(ranked.briefs()[i], ranked.scores()[i]);
    }
  }

  /** The cosine of the last neighbour of a brief, 0 when it has none. */
  float lastCosine(int brief) {
    int first = brief * NeighbourGraph.WIDTH;
    int last = first + NeighbourGraph.WIDTH - 1;
    while (last >= first && neighbours[last] == NeighbourCode.NONE) {
      last--;
    }
    return last < first ? 0 : code.cosine(neighbours[last]);
  }

  Ranked neighbours(int brief, int most) {
    int start = brief * NeighbourGraph.WIDTH;
    return code.decode(neighbours, start, Math.min(most, NeighbourGraph.WIDTH));
  }
}
