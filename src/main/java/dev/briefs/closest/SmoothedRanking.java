package dev.briefs.closest;

import java.io.IOException;
import java.util.Arrays;

/**
 * Ranks briefs by the cosine of smoothed vectors, computed from the stored graph: with S the first-order
 * cosines and W the smoothing weights it is (I+λW)·S·(I+λW)ᵀ over the smoothed lengths. Cosines that no
 * list of neighbours holds count as 0.
 */
final class SmoothedRanking {
  private final NeighbourGraph graph;
  private final SparseSums reach = new SparseSums();

  SmoothedRanking(NeighbourGraph graph) {
    this.graph = graph;
  }

  /** The so many briefs closest to one; the brief itself left out. One ranking serves one thread. */
  Ranked rank(int brief, int count) throws IOException {
    reach(brief);
    float length = graph.smoothedLength(brief);
    int[] candidates = reach.keys();
    TopBriefs top = new TopBriefs(Math.min(count, candidates.length));
    for (int candidate : candidates) {
      if (candidate != brief) {
        float score = score(candidate) / (length * graph.smoothedLength(candidate));
        top.offer(candidate, Math.min(1, score));
      }
    }
    return top.drain();
  }

  /** The brief's smoothed vector times every other brief's own. */
  private void reach(int brief) throws IOException {
    reach.clear();
    Ranked own = graph.neighbours(brief, NeighbourGraph.WIDTH);
    addRow(brief, own, 1);
    float[] weights = Smoothing.weights(own.scores());
    for (int i = 0; i < weights.length; i++) {
      int neighbour = own.briefs()[i];
      addRow(neighbour, graph.neighbours(neighbour, NeighbourGraph.WIDTH), weights[i]);
    }
  }

  private void addRow(int brief, Ranked row, float weight) {
    reach.add(brief, weight);
    for (int i = 0; i < row.size(); i++) {
      reach.add(row.briefs()[i], weight * row.scores()[i]);
    }
  }

  private float score(int candidate) throws IOException {
    Ranked nearest = graph.neighbours(candidate, Smoothing.NEIGHBOURS);
    float[] weights = Smoothing.weights(nearest.scores());
    float score = reach.get(candidate);
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * reach.get(nearest.briefs()[i]);
    }
    return score;
  }

  /** Sums by brief, for some hundred briefs at a time: open addressing, emptied and filled again. */
  private static final class SparseSums {
    private static final int CAPACITY = 4096;

    private final int[] slots = new int[CAPACITY];
    private final float[] sums = new float[CAPACITY];
    private final int[] used = new int[CAPACITY];
    private int size;

    SparseSums() {
      Arrays.fill(slots, -1);
    }

    void add(int key, float value) {
      int slot = slot(key);
      if (slots[slot] < 0) {
        slots[slot] = key;
        used[size++] = slot;
      }
      sums[slot] += value;
    }

    float get(int key) {
      int slot = slot(key);
      return slots[slot] < 0 ? 0 : sums[slot];
    }

    int[] keys() {
      int[] keys = new int[size];
      Arrays.setAll(keys, i -> slots[used[i]]);
      return keys;
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        slots[used[i]] = -1;
        sums[used[i]] = 0;
      }
      size = 0;
    }

    private int slot(int key) {
      int slot = (key * 0x9E3779B9) >>> 20;
      while (slots[slot] >= 0 && slots[slot] != key) {
        slot = (slot + 1) & (CAPACITY - 1);
      }
      return slot;
    }
  }
}
