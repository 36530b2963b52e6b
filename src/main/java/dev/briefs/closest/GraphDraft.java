package dev.briefs.closest;

import java.util.Arrays;

/** A neighbour graph in the making; threads may fill in different briefs at the same time. */
final class GraphDraft {
  final String[] ids;
  final float[] lengths;
  final float[] smoothedLengths;
  final int[] neighbours;
  final short[] cosines;
  Stories stories = Stories.NONE;
  int changesSinceBuilt;

  GraphDraft(String[] ids) {
    int size = ids.length;
    this.ids = ids;
    this.lengths = new float[size];
    this.smoothedLengths = new float[size];
    this.neighbours = new int[Math.multiplyExact(size, NeighbourGraph.WIDTH)];
    this.cosines = new short[neighbours.length];
    Arrays.fill(neighbours, -1);
  }

  int size() {
    return ids.length;
  }

  void setNeighbours(int brief, Ranked ranked) {
    int start = brief * NeighbourGraph.WIDTH;
    int count = Math.min(NeighbourGraph.WIDTH, ranked.size());
    Arrays.fill(neighbours, start, start + NeighbourGraph.WIDTH, -1);
    for (int i = 0; i < count; i++) {
      neighbours[start + i] = ranked.briefs()[i];
      cosines[start + i] = NeighbourGraph.encode(ranked.scores()[i]);
    }
  }

  /** The cosine of the last neighbour of a brief, 0 when it has none. */
  float lastCosine(int brief) {
    int last = (brief + 1) * NeighbourGraph.WIDTH - 1;
    while (last >= brief * NeighbourGraph.WIDTH && neighbours[last] < 0) {
      last--;
    }
    return last < brief * NeighbourGraph.WIDTH ? 0 : NeighbourGraph.decode(cosines[last]);
  }

  Ranked neighbours(int brief, int most) {
    int start = brief * NeighbourGraph.WIDTH;
    int count = 0;
    while (count < Math.min(most, NeighbourGraph.WIDTH) && neighbours[start + count] >= 0) {
      count++;
    }
    float[] scores = new float[count];
    for (int i = 0; i < count; i++) {
      scores[i] = NeighbourGraph.decode(cosines[start + i]);
    }
    return new Ranked(Arrays.copyOfRange(neighbours, start, start + count), scores);
  }
}
